import type { Finding, Rule } from '../../rule';
import { explainLikely } from '../../rule-kinds/explain-likely';
import { findFormer, tellFormer } from '../../second-reading/former-sentence';
import type { LintText } from '../../texts/lint-texts';
import { medicineNames } from '../../values/medicines/medicine-names';

/** What a reply is called: too few words to be weighed, which only staff and one reader see. */
function isName({ item, field }: LintText): boolean {
  return item.type === 'Reply' && (field === 'title' || field === 'subject');
}

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
      .filter(({ text }) => !isName(text))
      .map(({ text, line, words }): Finding => {
        const sentence = text.sentences.find((one) => one.text.includes(words));
        const found = { file: text.item.path, line, words };
        const explained = explainLikely(sentence, medicines);
        const former = findFormer(found, context);
        if (!former) return { ...found, ...explained };
        const { message, fix } = explained ?? likelyClaim;
        return { ...found, sentence: `${tellFormer(former)}. If it is, it ${message}: ${fix}` };
      });
  },
};
