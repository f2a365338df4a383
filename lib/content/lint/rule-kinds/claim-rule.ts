import type { Claim, ClaimRuleId } from '../claims/claims';
import type { Finding, Rule } from '../rule';
import { medicineNames } from '../values/medicines/medicine-names';
import { explainOrder } from './explain-likely';

/** A rule that reports the claims whose phrases are in `wording/<group>/<id>.yaml`. */
export function claimRule(rule: Pick<Rule, 'message' | 'fix'> & { id: ClaimRuleId }): Rule {
  return {
    ...rule,
    severity: 'error',
    judgesSentences: true,
    check: (context) =>
      context
        .claims()
        .filter(({ ruleId }) => ruleId === rule.id)
        .filter(({ exceptions }) => exceptions.length === 0)
        .filter(({ text }) => context.items.includes(text.item))
        .map((claim) => {
          const sentence = claim.text.sentences.find(({ text }) => text.includes(claim.words));
          const order = explainOrder(sentence, medicineNames(context.allItems));
          return { ...toFinding(claim, rule), ...order };
        }),
  };
}

function toFinding({ text, line, words }: Claim, rule: Pick<Rule, 'id' | 'message'>): Finding {
  const finding = { file: text.item.path, line, words, message: rule.message };
  const isCitable =
    text.kind === 'paragraph' || text.kind === 'list item' || text.kind === 'table cell';
  if (isCitable || !rule.id.startsWith('cited-')) return finding;
  const where = text.item.markdown ? 'in the text below' : 'on a page or in an answer';
  const fix = `no source can be cited here, so leave it out and say it ${where}, with its source`;
  return { ...finding, fix };
}
