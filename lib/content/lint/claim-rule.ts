import type { LintSentence, LintText } from './lint-texts';
import { findAll, hasAny } from './matching/find-phrases';
import { type Frame, isFramed, isWhole } from './matching/frames';
import type { Finding, Rule } from './rule';
import { loadWording, type Wording } from './wording';

type ClaimRule = Omit<Rule, 'check' | 'severity'> & {
  /** What makes such a sentence honest. */
  honestWhen: readonly Frame[];
};

/**
 * A rule that refuses the phrases of `wording/<id>.yaml` in every text, one finding a sentence, unless
 * the sentence is honest for one of the reasons named.
 */
export function claimRule({ honestWhen, ...rule }: ClaimRule): Rule {
  const wording = loadWording(rule.id);
  return {
    ...rule,
    severity: 'error',
    check: ({ texts }) =>
      texts.flatMap((text) =>
        text.sentences.flatMap((sentence) => findClaim(text, sentence, wording, honestWhen)),
      ),
  };
}

function findClaim(
  text: LintText,
  sentence: LintSentence,
  wording: Wording,
  honestWhen: readonly Frame[],
): Finding[] {
  const frames = honestWhen.map((frame) => ({ frame, isWhole: isWhole(frame) }));
  if (frames.some(({ frame, isWhole }) => isWhole && isFramed(frame, sentence, 0, 0))) return [];
  const claims = findAll(wording.claims, sentence.text);
  if (claims.length === 0) return [];
  if (wording.context.length > 0 && !hasAny(wording.context, sentence.text)) return [];
  const idioms = findAll(wording.except, sentence.text);
  return claims
    .filter(
      ({ start, end }) =>
        !idioms.some((idiom) => idiom.start < end && start < idiom.end) &&
        !frames.some(({ frame, isWhole }) => !isWhole && isFramed(frame, sentence, start, end)),
    )
    .sort((a, b) => a.start - b.start)
    .slice(0, 1)
    .map((claim) => {
      const start = sentence.offset + sentence.offsetOf(claim.start);
      const end = sentence.offset + sentence.offsetOf(claim.end);
      const words = text.original.slice(start, end).trim();
      return {
        file: text.item.path,
        line: text.lineAt(start),
        words,
        text: { text, sentence, start, end },
      };
    });
}
