import { styleText } from 'node:util';
import type { Change } from './list-changes';
import { markWords } from './mark-words';

/** More would hide what else there is to read. */
const mostShown = 40;

/** How the changes are shown; the words that differ are bold on a terminal that has colours. */
type Format = { isWhole: boolean; isColoured: boolean };

/**
 * What a second person should read, a block for each change: its place, why it comes first, what was
 * there and what is there now.
 *
 * @param version what it differs from: `the last commit`
 */
export function formatChanges(
  changes: readonly Change[],
  version: string,
  { isWhole, isColoured }: Format,
): string {
  const shown = isWhole ? changes : changes.slice(0, mostShown);
  const left = changes.length - shown.length;
  return [
    `Different from ${version}, for a second person to read beside the source before it is published. No rule knows whether a sentence is right; what is dangerous to get wrong comes first.`,
    ...shown.map((change) => formatChange(change, isColoured)),
    ...(left > 0 ? [`  ${left} more: npm run check -- --all lists them`] : []),
  ].join('\n\n');
}

function formatChange(change: Change, isColoured: boolean): string {
  const { file, line, moved, reasons } = change;
  const { removed, added } = isColoured ? boldWords(change) : change;
  const where = moved === undefined ? change.place : `moved ${moved}`;
  return [
    `  ${[line === undefined ? file : `${file}:${line}`, reasons.join(', ')].join('  ').trimEnd()}`,
    ...(where === '' ? [] : [`    ${where}`]),
    ...removed.map((sentence) => `    - ${sentence}`),
    ...added.map((sentence) => `    ${moved === undefined ? '+' : '='} ${sentence}`),
  ].join('\n');
}

function boldWords({ removed, added }: Change): Pick<Change, 'removed' | 'added'> {
  const bold = (text: string) => styleText('bold', text, { validateStream: false });
  const mark = (is: string, was: string | undefined) =>
    was === undefined
      ? is
      : markWords(was, is)
          .filter(({ kind }) => kind !== 'removed')
          .map(({ kind, words }) => (kind === 'added' ? bold(words) : words))
          .join('')
          .trimStart();
  return {
    removed: removed.map((sentence, index) => mark(sentence, added[index])),
    added: added.map((sentence, index) => mark(sentence, removed[index])),
  };
}
