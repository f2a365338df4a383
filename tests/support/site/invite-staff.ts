import { execFileSync } from 'node:child_process';

/**
 * Invites somebody by the built command, which turns the inbox on.
 *
 * @param settings of the server: its store, and where staff open the inbox
 * @param uid of the user that the server runs as, where that is not this one
 * @returns the link
 */
export function inviteStaff(
  settings: { DATA_DIR: string; INBOX_ORIGIN: string },
  name: string,
  { isManager = false, uid }: { isManager?: boolean; uid?: number | undefined } = {},
): string {
  const args = ['dist/enquiries.mjs', 'invite', name, ...(isManager ? ['--manager'] : [])];
  const printed = execFileSync('node', args, {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  return printed.split('\n')[0] ?? '';
}
