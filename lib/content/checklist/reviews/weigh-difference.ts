import { diffArrays } from 'diff';
import { replaceTokens } from '../../markdown/grammar/tokens';

/** What a second reader has to look at first, since no rule can know whether it is right. */
const reasons: readonly [reason: string, words: RegExp][] = [
  [
    'number',
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once|half|double|dozen)\b/i,
  ],
  ['negation', /\b(?:not|no|never|none|nor|nobody|cannot|without|unless|except|only)\b|n[’']t\b/i],
  [
    'medicine',
    /\b(?:medicines?|tablets?|doses?|drugs?|mg|ml|insulin|lithium|opioids?|alcohol|cannabis)\b|\b\p{L}{2,}(?:amine|azepam|azolam|azepines?|etine|idone|apine|pril|olol|sartan|statin|mycin|cillin|trigine|pramine|triptyline|azine|barbital|codone|morphine|phylline|xone)\b/iu,
  ],
  [
    'instruction',
    /^\W*(?:please )?(?:do|don[’']t|never|always|call|ring|go|tell|ask|stop|take|bring|eat|drink|drive|keep|leave|wait|stay|have|get|come|use|avoid|send|write|plan|lie|sit)\b|\b(?:must|may not|should|have to|has to|need to)\b/i,
  ],
];

/**
 * How two versions of a text differ, sentence by sentence: first what has a number, a negation, a
 * medicine or an instruction in it, each in the order of the text.
 *
 * @returns removed sentences, `- …`, and added ones, `+ …`, with the reason in brackets
 */
export function weighDifference(before: string, after: string): string[] {
  const changes: { lines: string[]; found: Set<string> }[] = [];
  let isApart = true;
  for (const { added, removed, value } of diffArrays(toSentences(before), toSentences(after))) {
    if (!added && !removed) {
      isApart = true;
      continue;
    }
    // What was taken out belongs to what was written in its place.
    if (isApart) changes.push({ lines: [], found: new Set() });
    isApart = false;
    const change = changes.at(-1);
    for (const sentence of value) {
      change?.lines.push(`${added ? '+' : '-'} ${sentence}`);
      for (const [reason, words] of reasons) {
        if (words.test(withoutCitations(sentence))) change?.found.add(reason);
      }
    }
  }
  const first = changes.filter(({ found }) => found.size > 0);
  const rest = changes.filter(({ found }) => found.size === 0);
  return [...first, ...rest].flatMap(({ lines, found }) =>
    lines.map((line) => (found.size > 0 ? `${line} [${[...found].join(', ')}]` : line)),
  );
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
