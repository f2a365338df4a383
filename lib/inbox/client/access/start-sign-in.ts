import {
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import { routes } from '@/lib/routes';
import { findPasskeyPage } from './passkey-page';
import { toStatusWords } from './passkey-words';
import { postJson } from './post-json';

/** The sign-in page, wherever it appears: whoever signs in gets the page that they asked for. */
export function startSignIn() {
  // Browsers keep the cookie back where a link of another site, such as a mailbox, leads here. To ask
  // once more from here is enough.
  if (document.querySelector('[data-page="sign-in"][data-again]')) openAgain();
  else findPasskeyPage('sign-in', signIn);
}

async function signIn(): Promise<string | undefined> {
  const options = await postJson<PublicKeyCredentialRequestOptionsJSON>(
    `${routes.inboxSignIn}/options`,
    {},
  );
  if (!options.ok) return toStatusWords(options.status);
  const answer = await startAuthentication({ optionsJSON: options.content });
  // What a passkey may unlock (PRF) is none of the server's business.
  const signedIn = await postJson(routes.inboxSignIn, { ...answer, clientExtensionResults: {} });
  if (!signedIn.ok) return toStatusWords(signedIn.status);
  openAgain();
  return undefined;
}

function openAgain() {
  location.replace(`${location.pathname}${location.search}`);
}
