import { diffArrays } from 'diff';
import { replaceTokens } from '../../markdown/grammar/tokens';

/** Sentences that were replaced, taken out or added in one place of a text. */
export type Difference = {
  removed: string[];
  added: string[];
  /** Why a second reader should look at it first: `number`, `negation`, … */
  reasons: string[];
};

/**
 * What a second reader has to look at first, since no rule can know whether it is right; the most
 * dangerous first.
 */
const reasons: readonly { reason: string; weight: number; words: RegExp }[] = [
  {
    reason: 'emergency',
    weight: 16,
    words:
      /\b(?:emergenc(?:y|ies)|urgent|warning|crisis\w*|ambulances?|suicid\w*|overdose\w*|poison\w*|unconscious|breath\w*|chest|fits?|seizures?|helplines?|blood|bleed\w*|pain|yellow|faint\w*|collaps\w*|pregnan\w*|breastfe\w*|child(?:ren)?|unsafe|hurt|kill|die)\b/i,
  },
  {
    reason: 'medicine',
    weight: 8,
    words:
      /\b(?:medicines?|tablets?|pills?|doses?|drugs?|mg|ml|insulin|lithium|opioids?|alcohol|cannabis|dagga|antidepressants?|antipsychotics?|MAOIs?)\b|\b(?!ketamine\b)\p{L}{2,}(?:amine|azepam|azolam|azepines?|etine|idone|apine|pril|olol|sartan|statin|mycin|cillin|trigine|pramine|triptyline|azine|barbital|codone|morphine|phylline|xone)\b/iu,
  },
  {
    reason: 'negation',
    weight: 4,
    words: /\b(?:not|no|never|none|nor|nobody|cannot|without|unless|except|only)\b|n[’']t\b/i,
  },
  {
    reason: 'instruction',
    weight: 3,
    words:
      /^\W*(?:please )?(?:do|don[’']t|never|always|call|phone|ring|go|tell|ask|stop|skip|take|swallow|bring|eat|drink|drive|ride|keep|leave|wait|stay|have|get|come|use|avoid|send|write|plan|lie|sit|let|give|put|promise|carry on)\b|\b(?:must|may|can|should|have to|has to|needs? to|allowed|fine to|safe|okay|free to|counts? as)\b/i,
  },
  {
    reason: 'food or the way home',
    weight: 3,
    words:
      /\b(?:eat\w*|food|meals?|breakfast|milk|coffee|drink\w*|fluids?|driv\w*|car|taxis?|train|bus|home|alone|escort|companion|swim\w*|bath)\b/i,
  },
  // A box, a link, or what a sheet copies: a word less or another target, and something is not there.
  { reason: 'link or box', weight: 2, words: /^:::?[a-z]|\]\([^)]*\)/ },
  {
    reason: 'number',
    weight: 1,
    words:
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once|half|double|dozen)\b/i,
  },
];

/** Why a change should be read first. */
export function findReasons(sentences: readonly string[]): string[] {
  const texts = sentences.map(withoutCitations);
  return reasons.flatMap(({ reason, words }) =>
    texts.some((text) => words.test(text)) ? [reason] : [],
  );
}

/** How dangerous it would be to get a change wrong; 0 where nothing speaks for it. */
export function weighReasons(found: readonly string[]): number {
  return reasons.reduce(
    (sum, { reason, weight }) => sum + (found.includes(reason) ? weight : 0),
    0,
  );
}

/** How two versions of a text differ, sentence by sentence, in the order of the text. */
export function findDifferences(before: string, after: string): Difference[] {
  const differences: Difference[] = [];
  let isApart = true;
  for (const { added, removed, value } of diffArrays(toSentences(before), toSentences(after))) {
    if (!added && !removed) {
      isApart = true;
      continue;
    }
    // What was taken out belongs to what was written in its place.
    if (isApart) differences.push({ removed: [], added: [], reasons: [] });
    isApart = false;
    differences.at(-1)?.[added ? 'added' : 'removed'].push(...value);
  }
  return differences.map(({ removed, added }) => ({
    ...{ removed, added },
    reasons: findReasons([...removed, ...added]),
  }));
}

/**
 * How two versions of a text differ: first what would be dangerous to get wrong, each in
 * the order of the text.
 *
 * @returns removed sentences, `- …`, and added ones, `+ …`, with the reasons in brackets
 */
export function weighDifference(before: string, after: string): string[] {
  const differences = findDifferences(before, after);
  const first = differences.filter((one) => one.reasons.length > 0);
  const rest = differences.filter((one) => one.reasons.length === 0);
  return [...first, ...rest].flatMap(({ removed, added, reasons }) => {
    const why = reasons.length > 0 ? ` [${reasons.join(', ')}]` : '';
    return [
      ...removed.map((sentence) => `- ${sentence}${why}`),
      ...added.map((sentence) => `+ ${sentence}${why}`),
    ];
  });
}

/** The name of a source has a year in it, which is no number of the text. */
function withoutCitations(sentence: string): string {
  return replaceTokens(sentence, ({ kind, written }) => (kind === 'citation' ? '' : written));
}

function toSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.match(/\S.*?(?:[.!?](?:\[\^[^\]]*\])*(?=\s|$)|$)/g) ?? []);
}
