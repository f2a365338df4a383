import { loadOpposites } from '../matching/load-word-lists';
import { markWords } from './words/mark-words';

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
  const [removed, added] = [wordsOf('removed').join(' '), wordsOf('added').join(' ')];
  return (
    tellTokens(removed, added) ??
    tellOpposites(split(removed), split(added)) ??
    tellSwapped(split(removed), split(added)) ??
    tellNumbers(removed, added)
  );
}

/** "No, not then" denies no more than "Not then". */
function withoutAnswer(text: string): string {
  return text.replace(/^\W*no[,.:;] (?=.*\b(?:not|never|no|nobody|cannot)\b)/i, '');
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
  const { denials, prefixes, groups } = opposites;
  const [lost, won] = [removed, added].map((words) => words.filter((word) => denials.test(word)));
  // An even number of them denies nothing.
  if ((lost?.length ?? 0) % 2 !== (won?.length ?? 0) % 2) {
    const [word, change] = lost?.[0] ? [lost[0], 'gone'] : [won?.[0], 'new'];
    return `"${word}" is ${change}, so it may say the opposite now`;
  }
  for (const from of removed) {
    for (const to of added) {
      const [a, b] = [from.toLowerCase(), to.toLowerCase()];
      const isTurned =
        prefixes.some((prefix) => a === prefix + b || b === prefix + a) ||
        groups.some((group) => {
          const places = [a, b].map((word) => group.findIndex((side) => side.test(word)));
          return !places.includes(-1) && places[0] !== places[1];
        });
      if (isTurned) return `"${from}" became "${to}", which changes what it says`;
    }
  }
  return undefined;
}

/** Names that changed places: of two towns, two bodies, two people. */
function tellSwapped(removed: readonly string[], added: readonly string[]): string | undefined {
  const [from, to] = [removed, added].map((words) =>
    [...new Set(words.filter((word) => /^\p{Lu}/u.test(word)))].sort(),
  );
  if (!from || from.length < 2 || from.join(' ') !== to?.join(' ')) return undefined;
  return `"${from[0]}" and "${from[1]}" changed places`;
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
