import { onTestFinished, vi } from 'vitest';
import { captureStdout } from './capture-stdout';

/**
 * Puts the test where a server starts: no service is open, and background tasks run once and not again.
 *
 * @returns what it prints
 */
export function atServerStart(): { text: string } {
  Reflect.deleteProperty(globalThis, 'enquiryService');
  vi.useFakeTimers({ toFake: ['setInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  return captureStdout();
}

/** Names the folder of the store in the settings, for this test. */
export function setDataDir(dir: string) {
  vi.stubEnv('DATA_DIR', dir);
  onTestFinished(() => void vi.unstubAllEnvs());
}
