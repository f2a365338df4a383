import { findFirstStatement } from '../../matching/find-statement';
import { loadStatements, type Statement } from '../../matching/load-wording';
import type { Finding, Rule } from '../../rule';
import { toLintTexts } from '../../texts/lint-texts';

let statements: readonly Statement[] | undefined;

/**
 * Only what is new: a source in the same sentence makes it pass every rule on claims. Only a warning: it
 * may be somebody in a report on one case.
 */
export const singlePatient: Rule = {
  id: 'single-patient',
  severity: 'warning',
  message:
    'seems to speak of your own patients, whom no study describes, and one of whom may be known by it',
  fix: 'delete it, also where a source is cited behind it; if it is the one of a case report, say so',
  check: ({ texts, committedItems, newPaths, facts: { locale } }) => {
    statements ??= loadStatements('single-patient');
    const known = statements;
    const before = new Map(
      committedItems().map((item) => [
        item.path,
        new Set(toLintTexts([item], locale).flatMap(({ sentences }) => sentences.map(toKey))),
      ]),
    );
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      const old = before.get(item.path);
      if (item.type === 'Source' || (!old && !newPaths.has(item.path))) return [];
      return sentences.flatMap((sentence): Finding[] => {
        if (old?.has(toKey(sentence))) return [];
        const found = findFirstStatement(sentence, known);
        if (!found) return [];
        const line = lineAt(sentence.offset + found.offset);
        return [{ file: item.path, line, words: found.words }];
      });
    });
  },
};

function toKey({ text }: { text: string }): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
