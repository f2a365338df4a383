import { citationsIn } from '../../../load/text/sentences';
import type { Finding, Rule } from '../../rule';
import { type InText, sentencesIn } from '../../second-reading/former-sentence';

/** Only a warning: the source may not have said it. */
export const keptCitation: Rule = {
  id: 'kept-citation',
  severity: 'warning',
  message: 'was cited before, and is without its source now',
  fix: 'put the mark back behind this sentence; what was added between the two needs a source of its own',
  check: ({ allItems, committedItems, facts: { locale } }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    return allItems.flatMap((item): Finding[] => {
      const old = before.get(item.path);
      if (!old || item.type === 'Source') return [];
      const cited = new Map(
        sentencesIn(old, locale).map((one) => [one.written, citationsOf(one)] as const),
      );
      return sentencesIn(item, locale).flatMap((one): Finding[] => {
        const was = cited.get(one.written) ?? [];
        if (was.length === 0 || citationsOf(one).length > 0) return [];
        const { text, sentence, written } = one;
        const line = text.lineAt(sentence.offset + Math.max(0, sentence.text.search(/\S/)));
        const marks = was.map((name) => `[^${name}]`).join('');
        const told = `"${written}" cited ${marks} before, and cites nothing now: ${keptCitation.fix}`;
        return [{ file: item.path, line, words: written, sentence: told }];
      });
    });
  },
};

function citationsOf({ text: { text }, sentence: { offset, text: words } }: InText): string[] {
  return citationsIn(text.slice(offset, offset + words.length));
}
