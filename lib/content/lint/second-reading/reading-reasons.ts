import { replaceTokens } from '../../markdown/grammar/tokens';
import { loadReadingReasons } from '../matching/load-word-lists';

/** What a reason is told by beside its words. */
const signs: Readonly<Record<string, RegExp>> = {
  number: /\d|\{\{/,
  // A word less or another target, and something is not there.
  'link or box': /^:::?[a-z]|\]\([^)]*\)/,
};

const reasons = loadReadingReasons();

/**
 * Why a second reader should look at changed sentences first, since no rule can know whether they
 * are right: `number`, `negation`, …
 *
 * @param fields the names of the fields in which they are
 */
export function findReasons(
  sentences: readonly string[],
  fields: readonly string[] = [],
): string[] {
  const texts = sentences.map((sentence) => withoutCitations(sentence).replaceAll('’', "'"));
  return reasons.flatMap(({ reason, words, fields: named }) =>
    named.some((field) => fields.includes(field)) ||
    texts.some((text) => words?.test(text) || signs[reason]?.test(text))
      ? [reason]
      : [],
  );
}

/** How dangerous it would be to get a change wrong; 0 where nothing speaks for it. */
export function weighReasons(found: readonly string[]): number {
  return reasons.reduce(
    (sum, { reason, weight }) => sum + (found.includes(reason) ? weight : 0),
    0,
  );
}

/** The name of a source has a year in it, which is no number of the text. */
function withoutCitations(sentence: string): string {
  return replaceTokens(sentence, ({ kind, written }) => (kind === 'citation' ? '' : written));
}
