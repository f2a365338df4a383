import { findStatement } from '../matching/find-statement';
import { type Explanation, loadExplanations } from '../matching/load-wording';
import type { LintSentence } from '../texts/lint-texts';
import { findMedicineOrder } from '../values/medicines/medicine-order';

/** What a sentence seems to say, and what to do about it. */
type Explained = Pick<Explanation, 'message' | 'fix'>;

const ofMedicine: Explained = {
  message: 'seems to tell a reader to change a medicine',
  fix: 'say who decides it, such as "ask your psychiatrist before you …", or delete it',
};

let explanations: readonly Explanation[] | undefined;

/** What a sentence seems to say that is refused by its words alone; `undefined` if nobody can tell. */
export function explainLikely(
  sentence: LintSentence | undefined,
  medicines: ReadonlySet<string>,
): Explained | undefined {
  explanations ??= loadExplanations('likely-claims');
  const found =
    sentence && explanations.find(({ statement }) => findStatement(sentence, statement));
  const { message, fix } = explainOrder(sentence, medicines) ?? found ?? {};
  return message === undefined || fix === undefined ? undefined : { message, fix };
}

/** The same of a phrase that a rule on claims has found: only an order about a medicine is no claim. */
export function explainOrder(
  sentence: LintSentence | undefined,
  medicines: ReadonlySet<string>,
): Explained | undefined {
  return sentence && findMedicineOrder(sentence.text, medicines) ? ofMedicine : undefined;
}
