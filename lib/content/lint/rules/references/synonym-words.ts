import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Words of every question, which would lead every search to one place. */
const common =
  /^(?:an?|the|and|or|of|to|in|on|at|is|are|it|i|me|my|we|you|your|for|with|not|can|how|what|when|where|who|why|do|does)$/i;

const crisis =
  /^(?:suicid(?:e|al)|(?:want to |going to )?kill (?:my|your|him|her)self|end my life|end it all|want to die)$/i;

export const synonymWords: Rule = {
  id: 'synonym-words',
  severity: 'error',
  message: 'cannot stand for another word in the search',
  fix: 'delete it',
  check: ({ allItems }) => {
    const inCrisis = new Set(
      itemsOf(allItems, 'Clinic').flatMap(({ data }) =>
        [...(data.crisisWords ?? []), ...(data.emergencyWords ?? [])].flatMap(
          (word) => word?.toLowerCase() ?? [],
        ),
      ),
    );
    const conditions = itemsOf(allItems, 'Condition').map(({ data: { title = '', shortTitle } }) =>
      (shortTitle ?? title).toLowerCase(),
    );
    return itemsOf(allItems, 'Synonyms').flatMap((item) =>
      (item.data.synonyms ?? []).flatMap((synonym, index) => {
        const { means = '', words = [] } = synonym ?? {};
        return words.flatMap((word, at): Finding[] => {
          if (word === undefined) return [];
          const isOfCrisis = inCrisis.has(word.toLowerCase()) || crisis.test(word);
          const problem =
            isOfCrisis && !/crisis|suicid|\bdie\b|dying|kill|harm|emergency|get help/i.test(means)
              ? `"${word}" is typed by people in danger, whom the search has to lead to help, not to "${means}": delete it here`
              : common.test(word) && !common.test(means)
                ? `"${word}" is in every other question, which would all lead to "${means}": delete it`
                : words.indexOf(word) < at
                  ? `"${word}" is here twice: delete one`
                  : explainCondition(word, means, conditions);
          if (problem === undefined) return [];
          const line = item.lineOf(['synonyms', index, 'words', at]);
          return [{ file: item.path, line, words: word, sentence: problem }];
        });
      }),
    );
  },
};

/** Who looks for a condition by the word in its own name is led past it. */
function explainCondition(
  word: string,
  means: string,
  conditions: readonly string[],
): string | undefined {
  const lower = word.toLowerCase();
  const condition = conditions.find((title) => title.split(/[^\p{L}]+/u).includes(lower));
  return condition === undefined || means.toLowerCase().includes(lower)
    ? undefined
    : `"${word}" is in the name of a condition, "${condition}", and every search for it would lead to "${means}": delete it here`;
}
