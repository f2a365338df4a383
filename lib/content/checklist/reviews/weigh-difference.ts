import { diffArrays } from 'diff';
import { replaceTokens } from '../../markdown/grammar/tokens';

/** Sentences that were replaced, taken out or added in one place of a text. */
export type Difference = {
  removed: string[];
  added: string[];
  /** Why a second reader should look at it first: `number`, `negation`, … */
  reasons: string[];
};

/** What a second reader has to look at first, since no rule can know whether it is right. */
const reasons: readonly [reason: string, words: RegExp][] = [
  [
    'number',
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once|half|double|dozen)\b/i,
  ],
  ['negation', /\b(?:not|no|never|none|nor|nobody|cannot|without|unless|except|only)\b|n[’']t\b/i],
  [
    'medicine',
    /\b(?:medicines?|tablets?|pills?|doses?|drugs?|mg|ml|insulin|lithium|opioids?|alcohol|cannabis)\b|\b\p{L}{2,}(?:amine|azepam|azolam|azepines?|etine|idone|apine|pril|olol|sartan|statin|mycin|cillin|trigine|pramine|triptyline|azine|barbital|codone|morphine|phylline|xone)\b/iu,
  ],
  [
    'emergency',
    /\b(?:emergenc(?:y|ies)|ambulances?|suicid\w*|overdose|poison\w*|unconscious|breath\w*|chest|fits?|seizures?|helplines?)\b/i,
  ],
  [
    'instruction',
    /^\W*(?:please )?(?:do|don[’']t|never|always|call|phone|ring|go|tell|ask|stop|skip|take|swallow|bring|eat|drink|drive|ride|keep|leave|wait|stay|have|get|come|use|avoid|send|write|plan|lie|sit|let|give|put|carry on)\b|\b(?:must|may|can|should|have to|has to|need(?:s)? to|allowed|fine to|safe|okay|free to)\b/i,
  ],
];

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
  return differences.map(({ removed, added }) => {
    const sentences = [...removed, ...added].map(withoutCitations);
    const found = reasons.filter(([, words]) => sentences.some((text) => words.test(text)));
    return { removed, added, reasons: found.map(([reason]) => reason) };
  });
}

/**
 * How two versions of a text differ: first what has a number, a negation, a medicine, an emergency or
 * an instruction in it, each in the order of the text.
 *
 * @returns removed sentences, `- …`, and added ones, `+ …`, with the reasons in brackets
 */
export function weighDifference(before: string, after: string): string[] {
  return toWeighed(findDifferences(before, after)).flatMap(({ removed, added, reasons }) => {
    const why = reasons.length > 0 ? ` [${reasons.join(', ')}]` : '';
    return [
      ...removed.map((sentence) => `- ${sentence}${why}`),
      ...added.map((sentence) => `+ ${sentence}${why}`),
    ];
  });
}

/** The same differences, those with a reason first. */
export function toWeighed<Weighed extends Difference>(differences: readonly Weighed[]): Weighed[] {
  return [
    ...differences.filter(({ reasons }) => reasons.length > 0),
    ...differences.filter(({ reasons }) => reasons.length === 0),
  ];
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
