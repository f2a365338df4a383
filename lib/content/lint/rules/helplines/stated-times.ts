import { type ItemOf, itemsOf } from '../../../load/content-item';
import { proseOf } from '../../../load/text/prose';
import { sentencesOf } from '../../../load/text/sentences';
import { findTokens } from '../../../markdown/grammar/tokens';
import type { Finding, Rule } from '../../rule';
import { always } from '../../values/sourced-lines';

/** Only a warning: a sentence may speak of two lines. */
export const statedTimes: Rule = {
  id: 'stated-times',
  severity: 'warning',
  waitsForAll: true,
  message: 'is not when clinic.yaml says that the line answers',
  fix: 'ask the line, then correct the one that is wrong',
  check: ({ items, facts }) => {
    const hours = itemsOf(items, 'Clinic').flatMap(readHours);
    return items.flatMap((item) =>
      proseOf(item).flatMap((prose) =>
        sentencesOf(prose, facts.locale).flatMap(({ text: words, offset }): Finding[] => {
          const text = prose.text.slice(offset, offset + words.length);
          const names = findTokens(text).map(({ name }) => name);
          const [line, ...others] = hours.filter(({ tokens }) =>
            tokens.some((token) => names.includes(token)),
          );
          const said = always.exec(text);
          if (!line || others.length > 0 || !said || always.test(line.when)) return [];
          const sentence = `"${said[0]}" stands here of ${line.name}, and "when" in clinic.yaml is ${line.when}: ${statedTimes.fix}`;
          return [
            { file: item.path, line: prose.lineAt(offset + said.index), words: said[0], sentence },
          ];
        }),
      ),
    );
  },
};

/** When each line answers, and the tokens that print its number or its name. */
function readHours({ data: { helplines = [], emergency } }: ItemOf<'Clinic'>) {
  const lines = [...helplines, ...(emergency?.others ?? [])];
  return lines.flatMap((line) => {
    const { id, name, when } = line ?? {};
    if (name === undefined || when === undefined) return [];
    const tokens = line === helplines[0] ? ['helpline-number', 'helpline-name'] : [];
    return [{ name, when, tokens: [...tokens, `phone-${id}`] }];
  });
}
