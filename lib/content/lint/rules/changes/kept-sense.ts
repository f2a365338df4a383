import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { findTurn } from '../../second-reading/find-turn';
import { findReworded, type Reworded, tellFormer } from '../../second-reading/former-sentence';

/** What people go by; a notice changes with its day, and the finding of a source is told by checked-since. */
const ofTreatment = new Set<ContentItem['type']>([
  'Page',
  'Question',
  'Condition',
  'Decision',
  'Option',
  'Sheet',
  'Location',
  'Glossary',
  'Reply',
]);

/** Only a warning: the sentence may have been wrong before. */
export const keptSense: Rule = {
  id: 'kept-sense',
  severity: 'warning',
  message: 'may say the opposite of what it said before',
  fix: 'put it back, unless the change is meant',
  check: ({ allItems, committedItems, facts: { locale } }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    return allItems.flatMap((item): Finding[] => {
      const old = before.get(item.path);
      if (!old || !ofTreatment.has(item.type)) return [];
      return findReworded(old, item, locale).flatMap(toFindings);
    });
  },
};

function toFindings({ text, sentence, was, is }: Reworded): Finding[] {
  const { item, lineAt } = text;
  const turn = findTurn(was, is);
  if (!turn) return [];
  const [file, line] = [
    item.path,
    lineAt(sentence.offset + Math.max(0, sentence.text.search(/\S/))),
  ];
  return [{ file, line, words: is, sentence: `${tellFormer({ was, is })}. ${turn}` }];
}
