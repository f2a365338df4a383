import { startRegistration } from '@simplewebauthn/browser';
import { routes } from '@/lib/routes';
import { askPasskey } from './ask-passkey';
import { findPasskeyPage } from './passkey-page';

/** The page of one's own passkeys: adds another one. */
export function startPasskeys() {
  findPasskeyPage('passkeys', async () => {
    const problem = await askPasskey(routes.inboxPasskeys, startRegistration);
    if (problem === undefined) location.reload();
    return problem;
  });
}
