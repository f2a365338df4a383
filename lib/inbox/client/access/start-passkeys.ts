import {
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';
import { routes } from '@/lib/routes';
import { findPasskeyPage } from './passkey-page';
import { toStatusWords } from './passkey-words';
import { postJson } from './post-json';

/** The page of one's own passkeys: adds another one. */
export function startPasskeys() {
  findPasskeyPage('passkeys', addPasskey);
}

async function addPasskey(): Promise<string | undefined> {
  const options = await postJson<PublicKeyCredentialCreationOptionsJSON>(
    `${routes.inboxPasskeys}/options`,
    {},
  );
  if (!options.ok) return toStatusWords(options.status);
  const made = await startRegistration({ optionsJSON: options.content });
  const added = await postJson(routes.inboxPasskeys, { ...made, clientExtensionResults: {} });
  if (!added.ok) return toStatusWords(added.status);
  location.reload();
  return undefined;
}
