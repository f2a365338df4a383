import { findNamed, toClaimSentence } from '../matching/find-claim';
import { loadWording, type Wording } from '../matching/load-wording';

let wording: Wording | undefined;

/** The chances that a text names, as they are written, with or without a source: "55%", "4 in 10". */
export function chancesIn(text: string): string[] {
  wording ??= loadWording('claims', 'cited-chances');
  const sentence = toClaimSentence(text, false);
  return findNamed(sentence, wording).map(({ start, end }) =>
    text.slice(sentence.words[start]?.start, sentence.words[end - 1]?.end),
  );
}
