import { itemsOf } from '../../../load/content-item';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { fileKey } from '../../../references/name-keys';
import type { Rule } from '../../rule';

export const knownDecision: Rule = {
  id: 'known-decision',
  severity: 'error',
  message: 'is not a file in decisions/',
  fix: 'write the name of one, or add it',
  check: ({ items, unread }) => {
    const decisions = itemsOf(items, 'Decision');
    const known = [...decisions, ...unread.filter(({ type }) => type === 'Decision')].map(
      ({ name }) => name,
    );
    const conditions = [...items, ...unread]
      .filter(({ type }) => type === 'Condition')
      .map(({ name }) => name);
    return [
      ...itemsOf(items, 'Option').flatMap(({ path, data: { decision }, lineOf }) =>
        decision === undefined || known.includes(decision)
          ? []
          : [
              {
                file: path,
                line: lineOf(['decision']),
                words: decision,
                sentence: `there is no published decision decisions/${decision}.md: ${suggestName(decision, known)}`,
                needs: [fileKey({ type: 'Decision', name: decision })],
              },
            ],
      ),
      ...decisions.flatMap(({ path, data: { condition }, lineOf }) =>
        condition === undefined || conditions.includes(condition)
          ? []
          : [
              {
                file: path,
                line: lineOf(['condition']),
                words: condition,
                sentence: `there is no published condition conditions/${condition}.md: ${suggestName(condition, conditions)}`,
                needs: [fileKey({ type: 'Condition', name: condition })],
              },
            ],
      ),
    ];
  },
};
