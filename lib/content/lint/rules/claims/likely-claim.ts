import type { Rule } from '../../rule';
import { explainLikely } from '../../rule-kinds/explain-likely';
import { medicineNames } from '../../values/medicines/medicine-names';

/** No phrase of a rule is in the sentence: its words alone tell, and these do not say which claim it is. */
export const likelyClaim: Rule = {
  id: 'likely-claim',
  severity: 'error',
  message: 'may be read as a claim or as advertising, going by its words alone',
  fix: 'if it says something of the treatment, cite its source in the same sentence, as [^its-file-name]; if it praises or promises, leave it out; if neither, say it in other words, or write an entry into allowed.yaml',
  check: (context) => {
    const medicines = medicineNames(context.allItems);
    return context
      .claims()
      .filter(({ ruleId, exceptions }) => ruleId === undefined && exceptions.length === 0)
      .filter(({ text }) => context.items.includes(text.item))
      .map(({ text, line, words }) => {
        const sentence = text.sentences.find((one) => one.text.includes(words));
        return { file: text.item.path, line, words, ...explainLikely(sentence, medicines) };
      });
  },
};
