/** @jsxImportSource hono/jsx */
import { routes } from '@/lib/routes';
import type { InboxDeps } from '../staff';
import { buttonClass } from './classes';
import { Layout } from './layout';
import { NeedsScript } from './needs-script';

/** Where an invitation's link leads: its script reads who is invited, and makes the passkey. */
export function InvitationPage({ deps }: { deps: InboxDeps }) {
  return (
    <Layout deps={deps} title="Your invitation">
      <div class="max-w-measure space-y-4">
        <NeedsScript what="it makes a passkey on your phone or computer" />
        <div class="needs-script space-y-4" data-page="invitation">
          <div class="space-y-4" data-welcome hidden>
            <p class="mt-2">
              Hello <strong data-name />. This link gives you access to the enquiries that people
              send us.
            </p>
            <p>
              You need no password. Your phone or computer makes a passkey, and you sign in as you
              unlock it: with your finger, your face or its code.
            </p>
            <p>
              Use a device that only you unlock. The link works once: after that, you sign in with
              the passkey.
            </p>
            <button type="button" class={buttonClass} data-start>
              Make my passkey
            </button>
          </div>
          <div class="space-y-4" data-done hidden>
            <p class="mt-2">Your passkey is made, and you are signed in.</p>
            <p>
              <a href={routes.inbox} class={`${buttonClass} inline-block no-underline`} data-first>
                Open the enquiries
              </a>
            </p>
            <p>
              If you lose this device, you cannot sign in with it. So{' '}
              <a href={routes.inboxPasskeys}>make a second passkey on another device</a>, now or
              soon.
            </p>
          </div>
          <p role="status" class="font-bold" data-status>
            One moment …
          </p>
        </div>
      </div>
    </Layout>
  );
}
