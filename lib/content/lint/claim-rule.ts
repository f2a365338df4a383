import type { LintSentence, LintText } from './lint-texts';
import { findAll, hasAny, type Range } from './matching/find-phrases';
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
  /** The same sentence is read again and again while somebody writes. */
  const known = new Map<string, Range | undefined>();
  const find = (sentence: LintSentence) => {
    const key = `${sentence.isSourced} ${sentence.text}`;
    if (!known.has(key)) known.set(key, findClaim(sentence, wording, honestWhen));
    return known.get(key);
  };
  return {
    ...rule,
    severity: 'error',
    check: ({ texts }) =>
      texts.flatMap((text) =>
        text.sentences.flatMap((sentence) => {
          const claim = find(sentence);
          return claim ? [toFinding(text, sentence, claim)] : [];
        }),
      ),
  };
}

function findClaim(
  sentence: LintSentence,
  { claims, context, except }: Wording,
  honestWhen: readonly Frame[],
): Range | undefined {
  if (honestWhen.some((frame) => isWhole(frame) && isFramed(frame, sentence, 0, 0)))
    return undefined;
  const found = findAll(claims, sentence.text);
  if (found.length === 0) return undefined;
  if (context.length > 0 && !hasAny(context, sentence.text)) return undefined;
  const idioms = findAll(except, sentence.text);
  return found
    .filter(
      ({ start, end }) =>
        !idioms.some((idiom) => idiom.start < end && start < idiom.end) &&
        !honestWhen.some((frame) => !isWhole(frame) && isFramed(frame, sentence, start, end)),
    )
    .toSorted((a, b) => a.start - b.start)[0];
}

function toFinding(text: LintText, sentence: LintSentence, claim: Range): Finding {
  const start = sentence.offset + sentence.offsetOf(claim.start);
  const end = sentence.offset + sentence.offsetOf(claim.end);
  const words = text.original.slice(start, end).trim();
  return {
    file: text.item.path,
    line: text.lineAt(start),
    words,
    text: { text, sentence, start, end },
  };
}
