import { proseOf } from '../../../load/prose';
import { sentencesOf } from '../../../load/sentences';
import type { Finding, Rule } from '../../rule';
import { chancesIn } from '../../wording/check-chances';

/** "47 of 100" beside "1 in 4" and "24%" cannot be compared by somebody who is unwell. */
export const outOf100: Rule = {
  id: 'out-of-100',
  severity: 'error',
  message: 'cannot be compared with the other options, whose numbers are of 100 people',
  fix: 'write it like "47 of 100 people"',
  check: ({ items, facts: { locale } }) =>
    items
      .filter(({ type }) => type === 'Option' || type === 'Decision')
      .flatMap((item) =>
        proseOf(item)
          .filter(({ field }) => !field?.endsWith('.people'))
          .flatMap((prose) =>
            sentencesOf(prose, locale).flatMap(({ text, offset: start }): Finding[] =>
              chancesIn(text)
                .filter(({ words }) => !/^\d+ of (?:the )?100$/.test(words))
                .map(({ words, offset }) => ({
                  file: item.path,
                  line: prose.lineAt(start + offset),
                  words,
                })),
            ),
          ),
      ),
};
