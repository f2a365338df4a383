import type { WordPart } from '@/lib/content/lint/second-reading/words/mark-words';
import { diffTexts } from './diff-texts';
import type { Conflict } from './guard-save';

/** Fields whose names the dialog says, in everyday words. */
type ToLabel = (field: string) => string;

/**
 * Shows both versions of a file beside each other, with what differs marked.
 *
 * @returns whether both changes are to be saved together
 */
export function showConflict(conflict: Conflict, toLabel: ToLabel): Promise<boolean> {
  const { mine, theirs, toCopy, merged } = conflict;
  const dialog = make('dialog', { id: 'conflict', ariaLabel: 'Changed by somebody else' });
  const back = make('button', { type: 'button', textContent: 'Back to my text' });
  const copy = make('button', { type: 'button', textContent: 'Copy what I wrote' });
  const both = make('button', { type: 'button', textContent: 'Save both changes' });
  dialog.append(
    make('h2', { textContent: 'Somebody else has changed this file' }),
    make('p', { textContent: explain(conflict, toLabel) }),
    columns(mine, theirs),
    row(...(merged.ok ? [both] : []), back, copy),
  );
  document.body.append(dialog);
  dialog.showModal();
  copy.onclick = async () => {
    copy.textContent = await navigator.clipboard.writeText(toCopy).then(
      () => 'Copied',
      () => 'The browser did not copy it: select the text above',
    );
  };
  return new Promise((resolve) => {
    let wantsBoth = false;
    back.onclick = () => dialog.close();
    both.onclick = () => {
      wantsBoth = true;
      dialog.close();
    };
    // Also the Escape key.
    dialog.onclose = () => {
      dialog.remove();
      resolve(wantsBoth);
    };
  });
}

function explain({ name, theirs, merged }: Conflict, toLabel: ToLabel): string {
  if (theirs === '') {
    return `${name} was deleted or renamed after you opened it. Nothing has been saved, and your text is still in the form.`;
  }
  const changed = `${name} was changed after you opened it. Nothing has been overwritten.`;
  if (merged.ok) {
    return `${changed} You have changed different parts, so both changes can be saved together: read them first.`;
  }
  const fields = merged.fields.map((field) => toLabel(field)).join(', ');
  return `${changed} Both of you have changed: ${fields}. Copy what you wrote, reload this page, and put your change into the newer version.`;
}

function columns(mine: string, theirs: string): HTMLElement {
  const parts = diffTexts(theirs, mine).flatMap(({ words }) => words);
  const element = make('div', { className: 'versions' });
  element.append(
    version(
      'Your version',
      parts.filter(({ kind }) => kind !== 'removed'),
    ),
    version(
      'The version that is saved now',
      parts.filter(({ kind }) => kind !== 'added'),
    ),
  );
  return element;
}

function version(title: string, parts: readonly WordPart[]): HTMLElement {
  const section = make('section', { ariaLabel: title });
  const text = make('pre', { tabIndex: 0 });
  for (const { kind, words } of parts) {
    text.append(kind === 'same' ? words : make('mark', { textContent: words }));
  }
  section.append(make('h3', { textContent: title }), text);
  return section;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  const element = make('p', { className: 'buttons' });
  element.append(...buttons);
  return element;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
