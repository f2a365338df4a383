import { execFileSync } from 'node:child_process';

/**
 * Invites somebody by the built command, which turns the inbox on.
 *
 * @param settings of the server: its store, and where staff open the inbox
 * @returns the link
 */
export function inviteStaff(
  settings: { DATA_DIR: string; INBOX_ORIGIN: string },
  name: string,
  ...options: string[]
): string {
  const printed = execFileSync('node', ['dist/enquiries.mjs', 'invite', name, ...options], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  return printed.split('\n')[0] ?? '';
}
