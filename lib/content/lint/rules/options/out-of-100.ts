import { proseOf } from '../../../load/text/prose';
import { sentencesOf } from '../../../load/text/sentences';
import { numberWordsUpTo } from '../../../schemas/fields/number-words';
import type { Finding, Rule } from '../../rule';

const count = `(?:\\d+|${numberWordsUpTo(10)})`;

/** How many of how many. A year is none, and "2 in 3 weeks" is a pace. */
const share = new RegExp(
  [
    String.raw`\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)`,
    String.raw`\b${count} (?:in|out of) (?:every )?(?!(?:19|20)\d\d\b)${count}\b(?! (?:trial|stud|week|month|day|year|hour|minute))`,
    String.raw`\b\d+ of (?:the )?\d+\b`,
    String.raw`\b(?:half|a third|a quarter|two thirds|three quarters) of (?:(?:the|all|these|those|its) )*(?:people|patients|them|those|us)\b`,
  ].join('|'),
  'gi',
);

/** "47 of 100" beside "1 in 4" and "24%" cannot be compared by somebody who is unwell. */
export const outOf100: Rule = {
  id: 'out-of-100',
  severity: 'error',
  message: 'is not of 100 people, as the numbers of the other options are',
  fix: 'if it counts people, write it like "47 of 100 people"; if not, say it without such a number',
  check: ({ items, facts: { locale } }) =>
    items
      .filter(({ type }) => type === 'Option' || type === 'Decision')
      .flatMap((item) =>
        proseOf(item)
          .filter(({ field }) => !field?.endsWith('.people'))
          .flatMap((prose) =>
            sentencesOf(prose, locale).flatMap(({ text, offset: start }): Finding[] =>
              [...text.matchAll(share)]
                .filter(([words]) => !/^\d+ of (?:the )?100$/.test(words))
                .map(({ 0: words, index }) => ({
                  file: item.path,
                  line: prose.lineAt(start + index),
                  words,
                })),
            ),
          ),
      ),
};
