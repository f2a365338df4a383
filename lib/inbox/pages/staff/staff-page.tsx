/** @jsxImportSource hono/jsx */

import type { Invitation, StaffMember } from '@/lib/inbox/access/staff-list';
import type { InboxDeps, Staff } from '@/lib/inbox/staff';
import { routes } from '@/lib/routes';
import { quietButtonClass } from '../classes';
import { toInboxTime } from '../inbox-time';
import { Layout } from '../layout';
import { SignInAgain } from '../sign-in-again';
import { InviteForm } from './invite-form';
import { hasAccess, MemberList } from './member-list';

/**
 * Who has access, and the form that invites somebody; for managers.
 *
 * @param mayInvite the person has just signed in
 */
export function StaffPage({
  deps,
  staff,
  members,
  mayInvite,
  invitation,
  problem,
}: {
  deps: InboxDeps;
  staff: Staff;
  members: readonly StaffMember[];
  mayInvite: boolean;
  invitation?: Invitation;
  problem?: string;
}) {
  const { timeZone } = deps.clinic;
  const former = members.filter((member) => !hasAccess(member));
  return (
    <Layout deps={deps} title="Staff" staff={staff} path={routes.inboxStaff}>
      <div class="max-w-measure space-y-4">
        {invitation && <NewInvitation invitation={invitation} timeZone={timeZone} />}
        <h2 class="pt-2 text-xl">Who has access</h2>
        <MemberList members={members.filter(hasAccess)} staff={staff} timeZone={timeZone} />
        {former.length > 0 && (
          <details>
            <summary class="min-h-11 cursor-pointer py-2 font-bold">
              Who no longer has access ({former.length})
            </summary>
            <MemberList members={former} staff={staff} timeZone={timeZone} />
          </details>
        )}
        <h2 class="pt-4 text-xl">Invite somebody</h2>
        {mayInvite ? (
          <InviteForm problem={problem} />
        ) : (
          <SignInAgain path={routes.inboxStaff}>To invite somebody</SignInAgain>
        )}
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
