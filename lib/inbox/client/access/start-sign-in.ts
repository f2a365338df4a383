import { startAuthentication } from '@simplewebauthn/browser';
import { routes } from '@/lib/routes';
import { askPasskey } from './ask-passkey';
import { findPasskeyPage } from './passkey-page';

/** The sign-in page, wherever it appears: whoever signs in gets the page that they asked for. */
export function startSignIn() {
  const { next = routes.inbox, again } =
    document.querySelector<HTMLElement>('[data-page="sign-in"]')?.dataset ?? {};
  // Browsers keep the cookie back where a link of another site, such as a mailbox, leads here. To ask
  // once more from here is enough.
  if (again !== undefined) location.replace(next);
  else findPasskeyPage('sign-in', () => signIn(next));
}

async function signIn(next: string): Promise<string | undefined> {
  const problem = await askPasskey(routes.inboxSignIn, startAuthentication);
  if (problem !== undefined) return problem;
  // To go to where the page is already would only move to its anchor.
  if (next === location.pathname) location.reload();
  else location.replace(next);
  return undefined;
}
