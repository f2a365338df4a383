import { findClaim } from '../matching/find-claim';
import { loadWording, type Wording } from '../matching/load-wording';
import { type AllowedWords, isAllowedBy } from './allowed-words';
import type { LintSentence, LintText } from './lint-texts';

/** The rules on claims, the most telling first: a sentence is reported by one of them alone. */
export const claimRuleIds = [
  'no-certainty',
  'no-testimonials',
  'no-sales-pressure',
  'cited-chances',
  'cited-safety',
  'cited-approvals',
  'cited-comparisons',
  'cited-timing',
  'cited-frequencies',
  'cited-mechanisms',
  'cited-effects',
  'no-superlatives',
  'no-life-promises',
] as const;

/** A rule whose phrases are in `wording/<group>/<id>.yaml`. */
export type ClaimRuleId = (typeof claimRuleIds)[number];

/** A claim that nothing in its sentence makes honest. */
export type Claim = {
  ruleId: ClaimRuleId;
  text: LintText;
  line: number;
  /** As they are written. */
  words: string;
  /** The exceptions of the clinic under which it falls. */
  exceptions: readonly AllowedWords[];
};

let wordings: readonly (readonly [ClaimRuleId, Wording])[] | undefined;

/**
 * Finds every claim in the texts, at most one in a sentence.
 *
 * @param allowed the exceptions of the clinic
 */
export function findClaims(texts: readonly LintText[], allowed: readonly AllowedWords[]): Claim[] {
  wordings ??= claimRuleIds.map((ruleId) => {
    const group = ruleId.startsWith('cited-') ? 'claims' : 'advertising';
    return [ruleId, loadWording(group, ruleId)] as const;
  });
  return texts.flatMap((text) =>
    text.sentences.flatMap((sentence) => {
      const claim = findIn(text, sentence, allowed);
      sentence.finder.forget();
      return claim ?? [];
    }),
  );
}

function findIn(
  text: LintText,
  sentence: LintSentence,
  allowed: readonly AllowedWords[],
): Claim | undefined {
  for (const [ruleId, wording] of wordings ?? []) {
    const range = findClaim(sentence, wording);
    if (!range) continue;
    const first = sentence.words[range.start];
    const last = sentence.words[range.end - 1];
    if (!first || !last) continue;
    const start = sentence.offset + first.start;
    const words = text.text.slice(start, sentence.offset + last.end);
    const exceptions = allowed.filter((entry) =>
      isAllowedBy(entry, text.item.path, sentence, range),
    );
    return { ruleId, text, line: text.lineAt(start), words, exceptions };
  }
  return undefined;
}
