import { loadOpposites } from '../../matching/load-change-words';
import { markWords } from '../words/mark-words';

let opposites: ReturnType<typeof loadOpposites> | undefined;

const tokens = /\{\{[^}]*\}\}/g;

/** A number in digits, or in a word that is hardly ever another one. */
const numbers =
  /\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|twice)\b/gi;

/**
 * By what a sentence may say something else than before: a lost "not", a word that is the opposite of
 * another, a number.
 *
 * @returns in a sentence of its own; `undefined` where nothing of the kind has changed
 */
export function findTurn(was: string, is: string): string | undefined {
  const parts = markWords(withoutAnswer(was), withoutAnswer(is));
  const wordsOf = (kind: 'removed' | 'added') =>
    parts.filter((part) => part.kind === kind).map(({ words }) => words.replaceAll('’', "'"));
  const [lost, won] = [wordsOf('removed'), wordsOf('added')];
  const [removed, added] = [lost.join(' '), won.join(' ')];
  return (
    tellTokens(removed, added) ??
    tellExchanged(lost, won) ??
    tellOpposites(split(removed), split(added)) ??
    tellSwapped(split(removed), split(added)) ??
    tellJoined(split(removed), split(added)) ??
    tellAlternatives(was, lost, added) ??
    tellHelpers(split(removed), split(added)) ??
    tellNames(was, removed, added) ??
    tellNumbers(removed, added)
  );
}

/** "No, not then" denies no more than "Not then", and "no burden and no cost" no more than "no burden or cost" and "neither … nor". */
function withoutAnswer(text: string): string {
  return text
    .replace(/^\W*no[,.:;] (?=.*\b(?:not|never|no|nobody|cannot)\b)/i, '')
    .replaceAll(/\b(no|not|never|without)\b([^.;:]*?),? (?:and|or) \1 /gi, '$1$2 or ')
    .replaceAll(/\bneither\b([^.;:]*?) nor /gi, 'not$1 or ');
}

/** "From low to good" that became "from good to low". */
function tellExchanged(lost: readonly string[], won: readonly string[]): string | undefined {
  const [a, b] = lost.map((words) => words.trim());
  const isExchanged = a && b && a !== b && won[0]?.trim() === b && won[1]?.trim() === a;
  return lost.length === 2 && isExchanged ? `"${a}" and "${b}" changed places` : undefined;
}

/** "Or" that became "and", where nothing else has changed. */
function tellJoined(removed: readonly string[], added: readonly string[]): string | undefined {
  const [from, to] = [removed.join(' ').toLowerCase(), added.join(' ').toLowerCase()];
  const isOther = [from, to].every((word) => /^(?:and|or|but)$/.test(word)) && from !== to;
  return isOther && [from, to].includes('or') ? `"${from}" became "${to}"` : undefined;
}

/** Who speaks to somebody in danger. */
const calls = /\b(?:call|phone|get help|emergency|at once|same day)\b/i;

/** "Sudden or very bad" that became "bad": on one of the two nobody calls any more. */
function tellAlternatives(was: string, lost: readonly string[], added: string): string | undefined {
  const words =
    calls.test(was) && lost.find((part) => /\bor\b/.test(part) && /\p{L}{3,}/u.test(part));
  return words && !/\bor\b/.test(added) ? `"${words.trim()}" is gone` : undefined;
}

function split(text: string): string[] {
  return text.replaceAll(tokens, ' ').match(/[\p{L}']+/gu) ?? [];
}

function tellTokens(removed: string, added: string): string | undefined {
  const pair = findOther(removed.match(tokens), added.match(tokens));
  return pair && `${pair[1]} prints another number than ${pair[0]}`;
}

function tellOpposites(removed: readonly string[], added: readonly string[]): string | undefined {
  opposites ??= loadOpposites();
  const { denials, prefixes, prefixPairs, groups } = opposites;
  const [lost, won] = [removed, added].map((words) => words.filter((word) => denials.test(word)));
  const isEach = won?.length === 0 && new Set(lost).size === 1;
  // An even number of them denies nothing, unless each denies something else: "no … and no …".
  if ((lost?.length ?? 0) % 2 !== (won?.length ?? 0) % 2 || isEach) {
    const [word, change] = lost?.[0] ? [lost[0], 'gone'] : [won?.[0], 'new'];
    return `"${word}" is ${change}: does it still say the same?`;
  }
  const turned: [string, string][] = [];
  for (const from of removed) {
    for (const to of added) {
      const [a, b] = [from.toLowerCase(), to.toLowerCase()];
      const isTurned =
        prefixes.some((prefix) => a === prefix + b || b === prefix + a) ||
        prefixPairs.some(([one, other]) => isPair(a, b, one, other) || isPair(b, a, one, other)) ||
        groups.some((group) => {
          const places = [a, b].map((word) => group.findIndex((side) => side.test(word)));
          return !places.includes(-1) && places[0] !== places[1];
        });
      if (isTurned) turned.push([from, to]);
    }
  }
  const [first, second] = turned;
  // "Few lasted long" and "most were short" say the same.
  const isTwice = turned.length === 2 && !removed.some((word) => added.includes(word));
  if (!first || (isTwice && first[0] !== second?.[0] && first[1] !== second?.[1])) return undefined;
  return `"${first[0]}" became "${first[1]}": does it still say the same?`;
}

/** Whether they are one word but for these beginnings: overactive, underactive. */
function isPair(a: string, b: string, one: string, other: string): boolean {
  const rest = a.slice(one.length);
  return rest.length > 2 && a === one + rest && b === other + rest;
}

/** Names that changed places: of two towns, two bodies, two people. */
function tellSwapped(removed: readonly string[], added: readonly string[]): string | undefined {
  const [from, to] = [removed, added].map((words) =>
    [...new Set(words.filter((word) => /^\p{Lu}/u.test(word)))].sort(),
  );
  if (!from || from.length < 2 || from.join(' ') !== to?.join(' ')) return undefined;
  return `"${from[0]}" and "${from[1]}" changed places`;
}

/** "Until a doctor says so" that became "until you say so". */
function tellHelpers(removed: readonly string[], added: readonly string[]): string | undefined {
  opposites ??= loadOpposites();
  const { helpers, others } = opposites;
  const gone = removed.find((word) => helpers.test(word));
  if (gone === undefined || added.some((word) => helpers.test(word) || others.test(word)))
    return undefined;
  return `"${gone}" is gone: does somebody else decide or do it now?`;
}

const names = /\p{Lu}(?:\p{Ll}{3,}|\p{Lu}{2,}(?!\p{L}))/gu;

/** A town, a brand, a short form or a person in place of another, and not where any word has a capital. */
function tellNames(was: string, removed: string, added: string): string | undefined {
  const pair = findOther(removed.match(names), added.match(names));
  const isFirst = was.replace(/^\W+/, '').startsWith(pair?.[0] ?? '');
  return pair && !isFirst ? `"${pair[0]}" became "${pair[1]}": look up which is right` : undefined;
}

/** A minus that was lost on pasting, or is new. */
export function tellSign(was: string, is: string): string | undefined {
  const [from, to] = [was, is].map((text) => text.match(/(?<![\w.–-])[-−]\d+(?:\.\d+)*/g) ?? []);
  if (!from || !to || from.length === to.length) return undefined;
  const [text, other] = from.length > to.length ? [from, is] : [to, was];
  const signed = text.find((one) => !other.includes(one) && other.includes(one.slice(1)));
  return signed && `"${signed}" and "${signed.slice(1)}" are not the same`;
}

function tellNumbers(removed: string, added: string): string | undefined {
  const pair = findOther(removed.match(numbers), added.match(numbers));
  return (
    pair && `"${pair[0]}" became "${pair[1]}": compare it with where it comes from, digit by digit`
  );
}

/** The first of each that differ; nothing where one of them has none. */
function findOther(
  from: readonly string[] | null,
  to: readonly string[] | null,
): [string, string] | undefined {
  const index = from?.findIndex((one, at) => to?.[at] !== undefined && to[at] !== one) ?? -1;
  const [was, is] = [from?.[index], to?.[index]];
  return was === undefined || is === undefined ? undefined : [was, is];
}
