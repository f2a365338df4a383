import type { Claim } from '../claims/claims';
import { isFramed } from '../matching/frames';
import { weighSentence } from '../matching/weigh-sentence';
import type { Finding, LintContext, Rule } from '../rule';
import {
  findFormer,
  findReplaced,
  quoteFormer,
  tellFormer,
} from '../second-reading/former-sentence';
import { saysNoMore } from '../second-reading/sense/says-no-more';
import type { LintSentence, LintText } from '../texts/lint-texts';
import { medicineNames } from '../values/medicines/medicine-names';
import { explainLikely } from './explain-likely';

/** How sure it is that a sentence claims something. */
type Likelihood = 'surely' | 'perhaps' | 'not';

/**
 * What a sentence in place of a published one weighs at most if it passes, and if it is only warned of. Of 620
 * overclaims of other hands, 542 weigh more than the first, and 501 more than the second; of as many honest
 * sentences, 39 and 22.
 */
const limits = { passes: 1, isWarned: 1.75 };

/** What a reply is called: too few words to be weighed, which only staff and one reader see. */
function isName({ item, field }: LintText): boolean {
  return item.type === 'Reply' && (field === 'title' || field === 'subject');
}

/** The claims that nothing but their words tells, with what stood there first. */
export function findLikely(
  rule: Pick<Rule, 'message' | 'fix'>,
  wanted: Likelihood,
  context: LintContext,
): Finding[] {
  const medicines = medicineNames(context.allItems);
  return context
    .claims()
    .filter(({ ruleId, exceptions }) => ruleId === undefined && exceptions.length === 0)
    .filter(({ text }) => context.items.includes(text.item) && !isName(text))
    .flatMap((claim): Finding[] => {
      const { text, line, words } = claim;
      const sentence = text.sentences.find((one) => one.text.includes(words));
      if (judge(claim, sentence, context) !== wanted) return [];
      const found = { file: text.item.path, line, words };
      const explained = explainLikely(sentence, medicines);
      const stood = tellStood(found, context);
      if (!stood) return [{ ...found, ...explained }];
      const { message, fix } = explained ?? rule;
      return [{ ...found, sentence: `${stood}. If it is, it ${message}: ${fix}` }];
    });
}

/** What the sentence was, or what stood there before it was divided. */
function tellStood(found: Finding, context: LintContext): string | undefined {
  const former = findFormer(found, context);
  if (former) return tellFormer(former);
  const [stood] = findReplaced(found, context);
  return (
    stood &&
    `"${found.words}" stands where it said "${quoteFormer(stood.written)}" before: put that back, unless the change is meant`
  );
}

function judge(
  { text, line, words }: Claim,
  sentence: LintSentence | undefined,
  context: LintContext,
): Likelihood {
  if (!sentence) return 'surely';
  const former = findReplaced({ file: text.item.path, line, words }, context);
  if (former.every((one) => one.sentence.isCited)) return 'surely';
  if (isSameAsBefore(sentence, former)) return 'not';
  const { score, range } = weighSentence(sentence.words);
  if (score > limits.isWarned) return 'surely';
  return score <= limits.passes || isFramed('instruction', sentence, range) ? 'not' : 'perhaps';
}

/** Whether it says no more than what stood there, none of which needed a source. */
export function isSameAsBefore(
  { text }: Pick<LintSentence, 'text'>,
  former: ReturnType<typeof findReplaced>,
): boolean {
  const isCited = former.some((one) => one.sentence.isCited);
  return (
    !isCited &&
    saysNoMore(
      text,
      former.map(({ written }) => written),
    )
  );
}
