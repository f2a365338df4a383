import {
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';
import { routes } from '@/lib/routes';
import { findPasskeyPage, type PasskeyPage } from './passkey-page';
import { toStatusWords } from './passkey-words';
import { postJson } from './post-json';

type Invited = { name: string; options: PublicKeyCredentialCreationOptionsJSON };

/** The page of an invitation: says who is invited, and makes their passkey. */
export async function startInvitation() {
  const token = location.hash.slice(1);
  const page = findPasskeyPage('invitation', (found) => accept(found, token));
  if (!page) return;
  if (token === '') {
    page.say('Open the link in your message once more: this page was loaded without it.');
    return;
  }
  // Neither the history nor somebody who looks at the screen keeps the token.
  history.replaceState(null, '', location.pathname);
  const invited = await ask(token);
  if (!invited.ok) {
    page.say(toStatusWords(invited.status));
    return;
  }
  page.find('data-name').textContent = invited.content.name;
  page.find('data-welcome').hidden = false;
  page.say('');
}

function ask(token: string) {
  return postJson<Invited>(`${routes.inboxInvitation}/options`, { token });
}

async function accept(page: PasskeyPage, token: string): Promise<string | undefined> {
  // Options are good for one attempt.
  const invited = await ask(token);
  if (!invited.ok) return toStatusWords(invited.status);
  const { response, ...made } = await startRegistration({ optionsJSON: invited.content.options });
  const answer = { ...made, response, clientExtensionResults: {} };
  const accepted = await postJson(routes.inboxInvitation, { token, answer });
  if (!accepted.ok) return toStatusWords(accepted.status);
  page.find('data-welcome').hidden = true;
  page.find('data-done').hidden = false;
  page.find('data-first').focus();
  return undefined;
}
