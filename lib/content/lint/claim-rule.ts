import { type Frame, isFramed } from './matching/frames';
import type { LintSentence, LintText } from './lint-texts';
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
  { claims, except }: Wording,
  honestWhen: readonly Frame[],
): Finding[] {
  const idioms = [...sentence.text.matchAll(except)].map(toRange);
  const claim = [...sentence.text.matchAll(claims)]
    .map(toRange)
    .find(
      ({ start, end }) =>
        !idioms.some((idiom) => idiom.start < end && start < idiom.end) &&
        !honestWhen.some((frame) => isFramed(frame, sentence, start, end)),
    );
  if (!claim) return [];
  const start = sentence.offset + sentence.offsetOf(claim.start);
  const end = sentence.offset + sentence.offsetOf(claim.end);
  const words = text.original.slice(start, end).trim();
  return [{ file: text.item.path, line: text.lineAt(start), words, text: { text, start, end } }];
}

function toRange(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
