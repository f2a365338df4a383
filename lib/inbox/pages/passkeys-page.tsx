/** @jsxImportSource hono/jsx */
import { routes } from '@/lib/routes';
import type { OwnPasskey } from '../access/passkeys/own-passkeys';
import type { InboxDeps, Staff } from '../staff';
import { buttonClass, cardClass, quietButtonClass } from './classes';
import { toInboxTime } from './inbox-time';
import { Layout } from './layout';
import { NeedsScript } from './needs-script';
import { SignInAgain } from './sign-in-again';

/**
 * One's own passkeys. The last one cannot be removed.
 *
 * @param mayChange the person has just signed in
 */
export function PasskeysPage({
  deps,
  staff,
  passkeys,
  mayChange,
}: {
  deps: InboxDeps;
  staff: Staff;
  passkeys: readonly OwnPasskey[];
  mayChange: boolean;
}) {
  return (
    <Layout deps={deps} title="My passkeys" staff={staff} path={routes.inboxPasskeys}>
      <div class="max-w-measure space-y-4">
        <p class="mt-2">
          {passkeys.length < 2
            ? 'You have one passkey. Make a second one on another device, so that you can still sign in when you lose the first.'
            : 'You can sign in with any of these.'}
        </p>
        <ul class="space-y-4">
          {passkeys.map((passkey) => (
            <li key={passkey.id} class={cardClass}>
              <OwnPasskeyCard
                deps={deps}
                passkey={passkey}
                canRemove={mayChange && passkeys.length > 1}
              />
            </li>
          ))}
        </ul>
        {mayChange ? (
          <AddPasskey />
        ) : (
          <SignInAgain path={routes.inboxPasskeys}>To add or remove a passkey</SignInAgain>
        )}
      </div>
    </Layout>
  );
}

function AddPasskey() {
  return (
    <>
      <NeedsScript what="it makes a passkey on your phone or computer" />
      <div class="needs-script space-y-2" data-page="passkeys">
        <button type="button" class={buttonClass} data-start>
          Add a passkey
        </button>
        <p role="status" class="font-bold" data-status />
      </div>
      <p class="text-base text-muted">
        To add one on your phone while you are at a computer, choose “Use a phone or tablet” when
        the browser asks, and scan what it shows.
      </p>
    </>
  );
}

function OwnPasskeyCard({
  deps: { clinic },
  passkey: { id, createdAt, lastUsedAt, isSynced },
  canRemove,
}: {
  deps: InboxDeps;
  passkey: OwnPasskey;
  canRemove: boolean;
}) {
  const madeOn = toInboxTime(createdAt, clinic.timeZone);
  return (
    <>
      <h2 class="text-lg">Made on {madeOn}</h2>
      <p class="text-base">
        {lastUsedAt
          ? `Last used on ${toInboxTime(lastUsedAt, clinic.timeZone)}. `
          : 'Not used since. '}
        {isSynced
          ? 'Your password manager copies it to your other devices.'
          : 'It is on one device alone.'}
      </p>
      {canRemove && (
        <form method="post" action={`${routes.inboxPasskeys}/remove`} class="mt-2">
          <input type="hidden" name="id" value={id} />
          <button
            type="submit"
            class={quietButtonClass}
            data-confirm="Remove this passkey? Nobody can sign in with it any more."
            aria-label={`Remove the passkey made on ${madeOn}`}
          >
            Remove
          </button>
        </form>
      )}
    </>
  );
}
