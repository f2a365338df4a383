import { keyFileWords } from '../key/key-words';
import { find } from './build-element';
import type { Desk } from './desk';

/**
 * Has somebody choose the key file, and keeps the key in the memory of this page.
 *
 * @param changed runs when there is a key, and when it is gone
 */
export function startKeyPanel(desk: Desk, changed: (hasKey: boolean) => void) {
  const root = find('[data-key]');
  const input = find<HTMLInputElement>('[data-key-file]', root);
  const problem = find('[data-key-problem]', root);
  const show = (hasKey: boolean, words = '') => {
    find('[data-key-ask]', root).hidden = hasKey;
    find('[data-key-held]', root).hidden = !hasKey;
    find('[data-key-words]', root).textContent = words;
    openLinksBeside(hasKey);
    changed(hasKey);
  };
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    // The field must not go on holding the file.
    input.value = '';
    if (!file) return;
    problem.textContent = '';
    const read = await readKeyFile(file, desk.start.publicKeys);
    if (!read.ok) {
      problem.textContent = keyFileWords[read.problem];
      return;
    }
    desk.texts.use(read.opener);
    show(true, read.isCurrent ? 'The key is in use.' : otherKeyWords);
  });
  find('[data-key-forget]', root).addEventListener('click', () => {
    desk.texts.use(undefined);
    show(false);
    input.focus();
  });
}

/** Where no key is set, there may still be texts from when there was one. */
export function showKeyPanel() {
  find('[data-key]').hidden = false;
}

const otherKeyWords =
  'This key is not the one that new enquiries are encrypted for. It opens older ones, if it was the clinic’s.';

async function readKeyFile(file: File, publicKeys: readonly string[]) {
  const [reader, openers] = await Promise.all([
    import('../key/read-key-file'),
    import('../key/open-texts'),
  ]);
  const read = await reader.readKeyFile(file);
  if (!read.ok) return read;
  const isCurrent = await openers.isCurrentKey(read.keys, publicKeys);
  return { ok: true, opener: new openers.TextOpener(read.keys), isCurrent } as const;
}

/** Another page of the inbox would take the place of this one, and of the key. */
function openLinksBeside(hasKey: boolean) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header nav a')) {
    if (link.getAttribute('aria-current') === 'page') continue;
    if (hasKey) link.target = '_blank';
    else link.removeAttribute('target');
  }
}
