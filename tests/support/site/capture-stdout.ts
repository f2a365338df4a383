import { vi } from 'vitest';

/** Collects what the test writes to stdout, the log included, instead of printing it. */
export function captureStdout(): { text: string } {
  const captured = { text: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    captured.text += chunk;
    return true;
  });
  return captured;
}
