import { memoize } from '../../../memoize';
import { type ClaimSentence, findClaim } from '../matching/find-claim';
import { isFramed } from '../matching/frames';
import { grammar, loadWording, type Wording } from '../matching/load-wording';
import type { Phrase } from '../matching/phrases/phrase';
import type { Range } from '../matching/phrases/phrase-finder';
import { PhraseSet } from '../matching/phrases/phrase-set';
import { weighSentence } from '../matching/weigh-sentence';
import type { LintSentence, LintText } from '../texts/lint-texts';
import { type AllowedWords, isAllowedBy } from './allowed-words';

/** The rules on claims, the most telling first: a sentence is reported by only one of them. */
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
  /** The rule whose phrase is in it; undefined where its words alone tell. */
  ruleId: ClaimRuleId | undefined;
  text: LintText;
  line: number;
  /** As they are written. */
  words: string;
  /** The exceptions of the clinic under which it falls. */
  exceptions: readonly AllowedWords[];
};

type Wordings = {
  rules: readonly (readonly [ClaimRuleId, Wording])[];
  /** The phrases of all rules, of which few are possible in any one sentence. */
  all: PhraseSet;
  setOf: ReadonlyMap<Phrase, PhraseSet>;
};

let wordings: Wordings | undefined;

/** What a phrase of the wording files weighs beside the words of its sentence. */
const ruleWeight = 3;

/** The same of a sentence that names the treatment: "safe" is then said of it, not of a chair or a way home. */
const namedRuleWeight = 6;

const treatment = grammar.compile(['<ketamine>']);

/** From what weight on a sentence is refused. */
export const leastWeight = 0.4;

/** Shorter texts are labels, such as the term of a glossary: only a rule's phrase refuses them. */
const leastWords = 2;

/**
 * Finds every claim in the texts, at most one in a sentence.
 *
 * @param allowed the exceptions of the clinic
 */
export function findClaims(texts: readonly LintText[], allowed: readonly AllowedWords[]): Claim[] {
  return texts.flatMap((text) => {
    const claims = text.sentences.flatMap((sentence) => {
      const claim = findIn(text, sentence, allowed);
      sentence.finder.forget();
      return claim ?? [];
    });
    return claims.length > 0 ? claims : findInShortOnes(text, allowed);
  });
}

/** "Sit down. Breathe. Be free again." claims more than each of its sentences. */
function findInShortOnes(text: LintText, allowed: readonly AllowedWords[]): Claim[] {
  const { sentences } = text;
  const [first] = sentences;
  const isRun =
    !isNameOrNotice(text) &&
    sentences.length > 1 &&
    sentences.every((one) => isShort(one) && !one.isCited);
  if (!first || !isRun) return [];
  const { score } = weighSentence(sentences.flatMap(({ words }) => words));
  if (score <= leastWeight) return [];
  const exceptions = allowed.filter((entry) =>
    sentences.some((one) =>
      isAllowedBy(entry, text.item.path, one, { start: 0, end: one.words.length }),
    ),
  );
  const line = text.lineAt(first.offset);
  const words = text.text.trim();
  return [{ ruleId: undefined, text, line, words, exceptions }];
}

function isShort({ words }: LintSentence): boolean {
  return words.filter(({ isMark }) => !isMark).length <= 4;
}

type Found<RuleId = ClaimRuleId | undefined> = { ruleId: RuleId; range: Range };

function findIn(
  text: LintText,
  sentence: LintSentence,
  allowed: readonly AllowedWords[],
): Claim | undefined {
  const found = findClaimIn(sentence);
  if (found && !found.ruleId && isNameOrNotice(text)) return undefined;
  const first = found && sentence.words[found.range.start];
  const last = found && sentence.words[found.range.end - 1];
  if (!first || !last) return undefined;
  const start = sentence.offset + first.start;
  const words = text.text.slice(start, sentence.offset + last.end);
  const exceptions = allowed.filter((entry) =>
    isAllowedBy(entry, text.item.path, sentence, found.range),
  );
  return { ruleId: found.ruleId, text, line: text.lineAt(start), words, exceptions };
}

/**
 * What somebody is called, a day is closed for, a notice says, or a few words in a table are no claim by their
 * words alone.
 */
function isNameOrNotice({ item: { type }, field = '', kind, sentences }: LintText): boolean {
  if (kind === 'table cell' && sentences.every(isShort)) return true;
  if (type === 'Location' && /^(?:title|shortTitle|address\.\w+)$/.test(field)) return true;
  return type === 'Notice' || type === 'Holidays' || /(?:^|\.)(?:name|profession|why)$/.test(field);
}

/**
 * A phrase of a rule, unless all other words speak against it; without one, a sentence whose words
 * weigh enough by themselves. What cites a source is left to the rules.
 */
const findClaimIn = memoize((sentence: ClaimSentence): Found | undefined => {
  const ruled = findRuledClaim(sentence);
  if (sentence.isCited || ruled?.ruleId === 'cited-chances') return ruled;
  const { score, range } = weighSentence(sentence.words);
  const { length } = sentence.words.filter(({ isMark }) => !isMark);
  // A profession of two words has none that speak against it.
  if (ruled)
    return length < 3 || score + weightOf(ruled, sentence) > leastWeight ? ruled : undefined;
  const isLabel = length < leastWords;
  if (isLabel || score <= leastWeight || isFramed('wayfinding', sentence, range)) return undefined;
  return { ruleId: undefined, range };
});

/** An approval may be of anything: "approved by your scheme", "supported by weaker evidence". */
function weightOf({ ruleId }: Found<ClaimRuleId>, { finder }: ClaimSentence): number {
  const isOfTreatment = ruleId.startsWith('cited-') && ruleId !== 'cited-approvals';
  return isOfTreatment && finder.has(treatment) ? namedRuleWeight : ruleWeight;
}

/** The first phrase of a rule that nothing in its sentence makes honest. */
function findRuledClaim(sentence: ClaimSentence): Found<ClaimRuleId> | undefined {
  wordings ??= loadWordings();
  const possible = new Map<PhraseSet, Phrase[]>();
  for (const phrase of wordings.all.among(sentence.finder.vocabulary)) {
    const set = wordings.setOf.get(phrase);
    const known = set && possible.get(set);
    if (known) known.push(phrase);
    else if (set) possible.set(set, [phrase]);
  }
  for (const [ruleId, wording] of wordings.rules) {
    const range = findClaim(sentence, wording, possible);
    if (range) return { ruleId, range };
  }
  return undefined;
}

function loadWordings(): Wordings {
  const rules = claimRuleIds.map((ruleId) => {
    const group = ruleId.startsWith('cited-') ? 'claims' : 'advertising';
    return [ruleId, loadWording(group, ruleId)] as const;
  });
  const sets = rules.flatMap(([, { refused }]) => refused.map(({ find }) => find));
  const all = new PhraseSet(
    grammar,
    sets.flatMap(({ phrases }) => phrases),
  );
  const setOf = new Map(sets.flatMap((set) => set.phrases.map((phrase) => [phrase, set] as const)));
  return { rules, all, setOf };
}
