import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import { proseOf } from '../../../load/text/prose';
import { sentencesOf } from '../../../load/text/sentences';
import { findTokens } from '../../../markdown/grammar/tokens';
import { loadDanger } from '../../matching/load-word-lists';
import type { Finding, Rule } from '../../rule';

const inDanger = loadDanger();

/** Only a warning: a sentence may tell where to complain of it later. */
export const helpingNumber: Rule = {
  id: 'helping-number',
  severity: 'warning',
  waitsForFile: true,
  message: 'is the number of nobody who helps in danger',
  fix: 'write {{emergency-number}}, or the number of a helpline',
  check: ({ items, facts }) => {
    const others = itemsOf(items, 'Clinic')
      .flatMap(readPhoneLines)
      .filter(({ isCrisis }) => !isCrisis)
      .flatMap(({ line: { id, name = '' } }) =>
        id === undefined ? [] : { token: `phone-${id}`, name },
      );
    return items
      .filter(({ type, text }) => type !== 'Source' && text.includes('{{phone-'))
      .flatMap((item) =>
        proseOf(item).flatMap((prose) =>
          sentencesOf(prose, facts.locale).flatMap(({ text: words, offset }): Finding[] => {
            const text = prose.text.slice(offset, offset + words.length);
            if (!text.includes('{{phone-') || !inDanger.test(text)) return [];
            const tokens = findTokens(text);
            const wrong = tokens.find(({ name }) => others.some(({ token }) => token === name));
            const isHelped = tokens.some(
              ({ name }) => name !== wrong?.name && /^(?:phone|emergency|helpline)-/.test(name),
            );
            if (!wrong || isHelped) return [];
            const whose = others.find(({ token }) => token === wrong.name)?.name;
            const sentence = `${wrong.written} is the number of ${whose}, and the sentence is about somebody in danger: ${helpingNumber.fix}`;
            const line = prose.lineAt(offset + wrong.offset);
            return [{ file: item.path, line, words: wrong.written, sentence }];
          }),
        ),
      );
  },
};
