/** @jsxImportSource hono/jsx */
import { routes } from '@/lib/routes';
import type { Invitation, StaffMember } from '../access/staff-list';
import type { InboxDeps, Staff } from '../staff';
import { cardClass, quietButtonClass } from './classes';
import { toInboxTime } from './inbox-time';
import { InviteForm } from './invite-form';
import { Layout } from './layout';

/** Who has access, and the form that invites somebody; for managers. */
export function StaffPage({
  deps,
  staff,
  members,
  invitation,
  problem,
}: {
  deps: InboxDeps;
  staff: Staff;
  members: readonly StaffMember[];
  invitation?: Invitation;
  problem?: string;
}) {
  const { timeZone } = deps.clinic;
  return (
    <Layout deps={deps} title="Staff" staff={staff} path={routes.inboxStaff}>
      <div class="max-w-measure space-y-4">
        {invitation && <NewInvitation invitation={invitation} timeZone={timeZone} />}
        <h2 class="pt-2 text-xl">Who has access</h2>
        <ul class="space-y-4">
          {members.map((member) => (
            <li key={member.id} class={cardClass}>
              <h3 class="text-lg">{member.name}</h3>
              <p class="text-base">{toState(member, timeZone)}</p>
              {member.revokedAt === null && member.name !== staff.name && (
                <form method="post" action={`${routes.inboxStaff}/revoke`} class="mt-2">
                  <input type="hidden" name="name" value={member.name} />
                  <button
                    type="submit"
                    class={quietButtonClass}
                    data-confirm={`End the access of ${member.name} now?`}
                  >
                    End access<span class="sr-only"> of {member.name}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <InviteForm problem={problem} />
      </div>
    </Layout>
  );
}

function NewInvitation({
  invitation: { name, link, expiresAt },
  timeZone,
}: {
  invitation: Invitation;
  timeZone: string;
}) {
  return (
    <section
      class="mt-2 border-l-8 border-accent bg-surface px-4 py-3"
      aria-labelledby="page-invited"
    >
      <h2 id="page-invited" class="text-xl">
        An invitation for {name}
      </h2>
      <p class="mt-2">
        Give this link to {name} yourself, in a message that only they read. It works once, until{' '}
        {toInboxTime(expiresAt, timeZone)}, and is not shown again.
      </p>
      <p id="page-link" class="mt-2 break-all font-mono text-base">
        {link}
      </p>
      <p class="needs-script mt-2">
        <button type="button" class={quietButtonClass} data-copies="page-link">
          Copy the link
        </button>{' '}
        <span role="status" />
      </p>
    </section>
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
