/** @jsxImportSource hono/jsx */

import type { StaffMember } from '@/lib/inbox/access/staff-list';
import type { Staff } from '@/lib/inbox/staff';
import { routes } from '@/lib/routes';
import { cardClass, quietButtonClass } from '../classes';
import { toInboxTime } from '../inbox-time';

/** Whether somebody's access was not revoked. */
export function hasAccess({ revokedAt }: StaffMember): boolean {
  return revokedAt === null;
}

/** People of the staff, each with a button that ends their access, but for oneself. */
export function MemberList({
  members,
  staff,
  timeZone,
}: {
  members: readonly StaffMember[];
  staff: Staff;
  timeZone: string;
}) {
  return (
    <ul class="space-y-4">
      {members.map((member) => (
        <li key={member.id} class={cardClass}>
          <h3 class="text-lg">{member.name}</h3>
          <p class="text-base">{toState(member, timeZone)}</p>
          {hasAccess(member) && member.name !== staff.name && <EndAccess name={member.name} />}
        </li>
      ))}
    </ul>
  );
}

function EndAccess({ name }: { name: string }) {
  return (
    <form method="post" action={`${routes.inboxStaff}/revoke`} class="mt-2">
      <input type="hidden" name="name" value={name} />
      <button
        type="submit"
        class={quietButtonClass}
        data-confirm={`End the access of ${name} now?`}
      >
        End access<span class="sr-only"> of {name}</span>
      </button>
    </form>
  );
}

function toState(member: StaffMember, timeZone: string): string {
  const { role, revokedAt, passkeyCount, lastSignInAt, invitedUntil } = member;
  if (revokedAt !== null) return `No access since ${toInboxTime(revokedAt, timeZone)}`;
  const parts = [
    role === 'manager' ? 'Manager' : 'Staff',
    passkeyCount === 1 ? '1 passkey' : `${passkeyCount} passkeys`,
    ...(lastSignInAt ? [`last signed in on ${toInboxTime(lastSignInAt, timeZone)}`] : []),
    ...(invitedUntil ? [`invited until ${toInboxTime(invitedUntil, timeZone)}`] : []),
  ];
  return parts.join(', ');
}
