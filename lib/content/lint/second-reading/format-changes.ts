import { styleText } from 'node:util';
import type { Change } from './change';
import { showCharacters } from './show-characters';
import { markWords, type WordPart } from './words/mark-words';
import type { Pair } from './words/pair-sentences';

/** More would hide what else there is to read; what is dangerous is shown in any case. */
const mostShown = 40;
const mostDangerous = 120;

/** How the changes are shown; the words that differ have colours on a terminal that has them. */
type Format = { isWhole: boolean; isColoured: boolean };

/**
 * What a second person should read, a block for each change: its place, why it comes first, what was
 * there and what is there now, with the words that differ in `[-…-]` and `{+…+}`.
 *
 * @param version what it differs from: `the last commit`
 */
export function formatChanges(
  changes: readonly Change[],
  version: string,
  { isWhole, isColoured }: Format,
): string {
  const dangerous = changes.filter(({ touched }) => touched.length > 0).length;
  const most = Math.max(mostShown, Math.min(dangerous, mostDangerous));
  const shown = isWhole ? changes : changes.slice(0, most);
  const left = changes.length - shown.length;
  return [
    `Different from ${version}, for a second person to read beside the source before it is published. No rule knows whether a sentence is right; what is dangerous to get wrong comes first. [-Words-] were taken out, {+words+} are new.`,
    ...shown.map((change) => formatChange(change, isColoured)),
    ...(left > 0 ? [`  ${left} more: npm run check -- --all lists them`] : []),
  ].join('\n\n');
}

function formatChange(change: Change, isColoured: boolean): string {
  const { file, state, line, moved, sentences } = change;
  const place = change.label ?? change.place;
  const where = line === undefined ? file : `${file}:${line}`;
  const head = [state === undefined ? where : `${where} (${state})`, formatReasons(change)];
  return [
    `  ${head.join('  ').trimEnd()}`,
    ...(place === '' ? [] : [`    ${showCharacters(place)}`]),
    ...(moved === undefined ? [] : [`    ${showCharacters(moved)}:`]),
    ...sentences.flatMap((pair) =>
      moved === undefined
        ? formatPair(pair, isColoured)
        : [toRow('=', showCharacters(pair.is ?? ''))],
    ),
  ].join('\n');
}

/** What the words that differ speak of, and what else the sentence does. */
function formatReasons({ reasons, touched }: Change): string {
  const others = reasons.filter((reason) => !touched.includes(reason));
  return [
    ...(touched.length > 0 ? [`CHANGED: ${touched.join(', ')}`] : []),
    ...(others.length > 0 ? [`about: ${others.join(', ')}`] : []),
  ].join('; ');
}

function formatPair({ was, is }: Pair, isColoured: boolean): string[] {
  const parts = markWords(was, is);
  // Of sentences that have little in common, each is read by itself.
  if (!parts.some(({ kind, words }) => kind === 'same' && words.trim() !== '')) {
    return [
      ...(was === undefined ? [] : [toRow('-', showCharacters(was))]),
      ...(is === undefined ? [] : [toRow('+', showCharacters(is))]),
    ];
  }
  const toText = (left: WordPart['kind']) =>
    parts
      .filter(({ kind }) => kind !== left)
      .map((part) => markPart(part, isColoured))
      .join('');
  return [toRow('-', toText('added')), toRow('+', toText('removed'))];
}

function markPart({ kind, words }: WordPart, isColoured: boolean): string {
  const shown = showCharacters(words);
  if (kind === 'same') return shown;
  const marked = kind === 'removed' ? `[-${shown}-]` : `{+${shown}+}`;
  if (!isColoured) return marked;
  return styleText(['bold', kind === 'removed' ? 'red' : 'green'], marked, {
    validateStream: false,
  });
}

/** Lines of one value stay below its sign. */
function toRow(sign: string, text: string): string {
  return `    ${sign} ${text.replaceAll(/\r?\n/g, '\n      ')}`;
}
