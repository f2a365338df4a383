import { vi } from 'vitest';
import { runCheck } from '@/scripts/check/run-check';
import { readOptions } from '@/scripts/command-line/read-options';
import type { ClinicCopy } from '../clinic-copy';
import { readOnce } from '../read-once';

/**
 * What `npm run check` does on a clinic's content, and a build with it, in this process, which has read the rules' wording and
 * the dictionaries already: to start another takes ten times as long.
 *
 * @param cwd where it writes what the pages are told
 */
export function checkHere(
  clinic: ClinicCopy,
  cwd: string,
  words: string[] = [],
  env: Record<string, string> = {},
): { isInOrder: boolean; output: string } {
  let output = '';
  const print = (text: string) => {
    output += `${text}\n`;
  };
  const { log, error } = console;
  const before = process.cwd();
  Object.assign(console, { log: print, error: print });
  for (const [name, value] of Object.entries({ GITHUB_ACTIONS: '', ...env }))
    vi.stubEnv(name, value);
  process.chdir(cwd);
  try {
    const around = { readOnce, contentDir: clinic.dir, isForPages: true };
    return { isInOrder: runCheck(readOptions(words), around), output };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    Object.assign(console, { log, error });
  }
}
