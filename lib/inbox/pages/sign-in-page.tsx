/** @jsxImportSource hono/jsx */
import type { InboxDeps } from '../staff';
import { buttonClass } from './classes';
import { Layout } from './layout';
import { NeedsScript } from './needs-script';

/**
 * The only page that somebody without a session gets to see, whatever they ask for.
 *
 * @param next the path that somebody who has signed in gets to see
 * @param mayHaveCookie another site led here, so the browser may have kept the cookie back
 */
export function SignInPage({
  deps,
  next,
  mayHaveCookie,
}: {
  deps: InboxDeps;
  next: string;
  mayHaveCookie: boolean;
}) {
  return (
    <Layout deps={deps} title="Sign in">
      <div class="max-w-measure space-y-4">
        <p class="mt-2">
          This page is for our staff. After 20 minutes without doing anything you are signed out.
        </p>
        <NeedsScript what="it asks your phone or computer for your passkey" />
        <div
          class="needs-script space-y-4"
          data-page="sign-in"
          data-next={next}
          data-again={mayHaveCookie ? '' : undefined}
        >
          <button type="button" class={buttonClass} data-start>
            Sign in with your passkey
          </button>
          <p role="status" class="font-bold" data-status />
        </div>
        <h2 class="pt-4 text-xl">If you cannot sign in</h2>
        <p>
          Your passkey is on the phone or computer where you made it. If it is on your phone and you
          are at a computer, choose “Use a phone or tablet” when the browser asks.
        </p>
        <p>
          If you have a new phone, or have lost the old one, ask your practice manager for a new
          invitation.
        </p>
        <p>
          <a href="/" class="inline-block py-2">
            To our website
          </a>
        </p>
      </div>
    </Layout>
  );
}
