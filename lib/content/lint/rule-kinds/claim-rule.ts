import type { Claim, ClaimRuleId } from '../claims/claims';
import type { Finding, Rule } from '../rule';
import { findReplaced } from '../second-reading/former-sentence';
import { medicineNames } from '../values/medicines/medicine-names';
import { explainOrder } from './explain-likely';
import { isSameAsBefore } from './find-likely';

/** The way out for a sentence whose words only look like a claim. */
const otherwise =
  'if it says nothing of the kind, say it in other words, or write an entry into allowed.yaml';

/** A rule that reports the claims whose phrases are in `wording/<group>/<id>.yaml`. */
export function claimRule(rule: Pick<Rule, 'message' | 'fix'> & { id: ClaimRuleId }): Rule {
  const fix = `${rule.fix}; ${otherwise}`;
  return {
    ...rule,
    fix,
    severity: 'error',
    judgesSentences: true,
    check: (context) =>
      context
        .claims()
        .filter(({ ruleId }) => ruleId === rule.id)
        .filter(({ exceptions }) => exceptions.length === 0)
        .filter(({ text }) => context.items.includes(text.item))
        .flatMap((claim): Finding[] => {
          const sentence = claim.text.sentences.find(({ text }) => text.includes(claim.words));
          const found = toFinding(claim, rule);
          const former = findReplaced(found, context);
          if (sentence && !sentence.isCited && isSameAsBefore(sentence, former)) return [];
          const order = explainOrder(sentence, medicineNames(context.allItems));
          return [{ ...found, ...order }];
        }),
  };
}

function toFinding({ text, line, words }: Claim, rule: Pick<Rule, 'id' | 'message'>): Finding {
  const finding = { file: text.item.path, line, words, message: rule.message };
  const isCitable =
    text.kind === 'paragraph' || text.kind === 'list item' || text.kind === 'table cell';
  if (isCitable || !rule.id.startsWith('cited-')) return finding;
  const where = text.item.markdown ? 'in the text below' : 'on a page or in an answer';
  const fix = `no source can be cited here, so leave it out and say it ${where}, with its source; ${otherwise}`;
  return { ...finding, fix };
}
