import { loadOpposites } from '../matching/load-word-lists';
import { markWords } from './words/mark-words';

let opposites: ReturnType<typeof loadOpposites> | undefined;

const tokens = /\{\{[^}]*\}\}/g;

/** A number in digits, or in a word that is hardly ever another one. */
const numbers =
  /\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice)\b/gi;

/**
 * By what a sentence may say something else than before: a lost "not", a word that is the opposite of
 * another, a number.
 *
 * @returns in a sentence of its own; `undefined` where nothing of the kind has changed
 */
export function findTurn(was: string, is: string): string | undefined {
  const parts = markWords(was, is);
  const wordsOf = (kind: 'removed' | 'added') =>
    parts.filter((part) => part.kind === kind).map(({ words }) => words.replaceAll('’', "'"));
  const [removed, added] = [wordsOf('removed').join(' '), wordsOf('added').join(' ')];
  return (
    tellTokens(removed, added) ??
    tellOpposites(split(removed), split(added)) ??
    tellNumbers(removed, added)
  );
}

function split(text: string): string[] {
  return text.replaceAll(tokens, ' ').match(/[\p{L}']+/gu) ?? [];
}

function tellTokens(removed: string, added: string): string | undefined {
  const [from, to] = [removed, added].map((text) => text.match(tokens));
  if (!from || !to) return undefined;
  return `${to[0]} prints another number than ${from[0]}`;
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

function tellNumbers(removed: string, added: string): string | undefined {
  const [from, to] = [removed, added].map((text) => text.match(numbers));
  if (!from || !to) return undefined;
  return `"${from[0]}" became "${to[0]}": compare it with where it comes from, digit by digit`;
}
