import { readEnv } from '../../lib/env';
import { nameAdvice, StaffList, type StaffMember } from '../../lib/inbox/access/staff-list';
import { CommandError } from './errors/command-error';
import type { Options } from './options';
import { getActor, withReadableService, withService } from './with-service';

/** `invite <name>` */
export async function invite([typed = '']: string[], { isManager }: Options): Promise<void> {
  const { INBOX_ORIGIN } = readEnv();
  if (INBOX_ORIGIN === undefined) {
    const message =
      'Set INBOX_ORIGIN to where staff open the inbox, like https://www.clinic.example.';
    throw new CommandError('NO_INBOX_ORIGIN', message);
  }
  await withService(async ({ database }) => {
    const request = { isManager, actor: getActor(), now: new Date() };
    const invitation = await new StaffList(database).invite(typed, INBOX_ORIGIN, request);
    if (!invitation) throw new CommandError('USAGE', nameAdvice);
    const { name, link, expiresAt, isNewPerson } = invitation;
    console.log(`${link}

This link is for ${name}: it works once, until ${toTime(expiresAt.toISOString())}, and makes ${
      isNewPerson ? 'a passkey' : 'another passkey; those made before stay'
    }. Give it to nobody else.`);
  });
}

/** `staff` */
export async function listStaff(): Promise<void> {
  await withReadableService(async ({ database }) => {
    const members = await new StaffList(database).list(new Date());
    for (const member of members) console.log(toLine(member));
    if (members.length === 0) console.log('Nobody: there is no inbox until somebody is invited.');
  });
}

/** `revoke <name>` */
export async function revoke([typed = '']: string[]): Promise<void> {
  await withService(async ({ database }) => {
    const request = { actor: getActor(), now: new Date() };
    const name = await new StaffList(database).revoke(typed, request);
    if (name === undefined) {
      const message = `Nobody called ${typed} has access: "npm run enquiries -- staff" lists who has.`;
      throw new CommandError('NO_SUCH_PERSON', message);
    }
    console.log(`${name} has no access any more: sessions, passkeys and invitations have ended`);
  });
}

function toLine({ name, role, passkeyCount, lastSignInAt, ...member }: StaffMember): string {
  if (member.revokedAt !== null) return `${name}  revoked ${toTime(member.revokedAt)}`;
  const parts = [name, role, `passkeys: ${passkeyCount}`];
  if (lastSignInAt !== null) parts.push(`last signed in ${toTime(lastSignInAt)}`);
  if (member.invitedUntil !== null) parts.push(`invited until ${toTime(member.invitedUntil)}`);
  return parts.join('  ');
}

/** `2026-11-27 10:05 UTC` */
function toTime(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
