import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { toErrorWords, unsupportedWords } from './passkey-words';

/** The part of a page that its script fills in: a button, and a line that says how it went. */
export type PasskeyPage = {
  find: (attribute: string) => HTMLElement;
  say: (words: string) => void;
};

/**
 * Runs `start` when the page's button is pressed, one run at a time; `start` returns what to say, or
 * nothing where it leaves the page.
 *
 * @param name of the page, in its `data-page`
 * @returns undefined if this is another page, or the browser has no passkeys
 */
export function findPasskeyPage(
  name: string,
  start: (page: PasskeyPage) => Promise<string | undefined>,
): PasskeyPage | undefined {
  const root = document.querySelector(`[data-page="${name}"]`);
  if (!root) return undefined;
  const find = (attribute: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[${attribute}]`);
    if (!found) throw new Error(`The page ${name} has no ${attribute}`);
    return found;
  };
  const say = (words: string) => {
    find('data-status').textContent = words;
  };
  const page = { find, say };
  const button = find('data-start') as HTMLButtonElement;
  if (!browserSupportsWebAuthn()) {
    button.hidden = true;
    say(unsupportedWords);
    return undefined;
  }
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    // Not disabled: it would lose the focus.
    button.setAttribute('aria-disabled', 'true');
    say('One moment …');
    try {
      say((await start(page)) ?? '');
    } catch (error) {
      say(toErrorWords(error));
    }
    button.removeAttribute('aria-disabled');
  });
  return page;
}
