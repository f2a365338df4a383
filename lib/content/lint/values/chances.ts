import { memoize } from '../../../memoize';
import { findNamed, readWords } from '../matching/find-claim';
import { loadWording, type Wording } from '../matching/load-wording';

let wording: Wording | undefined;

/** The chances that a sentence names, as they are written, with or without a source: "55%", "4 in 10". */
export const chancesIn = memoize((sentence: { text: string }): readonly string[] => {
  wording ??= loadWording('claims', 'cited-chances');
  const read = readWords(sentence);
  return findNamed(read, wording).map(({ start, end }) =>
    sentence.text.slice(read.words[start]?.start, read.words[end - 1]?.end),
  );
});
