import { featuresOf, toPlainWord } from '../../lib/content/lint/matching/claim-features';
import { type Example, learn } from './logistic-regression';
import type { KnownSentence } from './read-sentences';
import { dimensions, type WordVectors } from './word-vectors';

/** How much content counts beside what was collected. */
const contentImportance = 0.3;
/** How much the meaning of words counts beside the words themselves. */
const meaningScale = 0.3;
const cost = 4;

export type LearnedWeights = {
  bias: number;
  phrases: ReadonlyMap<string, number>;
  meanings: ReadonlyMap<string, number>;
};

/** How often content that would be refused, or nearly, is given more importance. */
const corrections = 3;
const leastDistance = -0.5;

/** Learns what each word and pair of words weighs from sentences of which it is known what they are. */
export function learnWeights(
  sentences: readonly KnownSentence[],
  vectors: WordVectors,
): LearnedWeights {
  const importance = new Map(
    sentences.map((sentence) => [sentence, sentence.isContent ? contentImportance : 1]),
  );
  let weights = learnOnce(sentences, vectors, importance);
  for (let round = 0; round < corrections; round += 1) {
    for (const sentence of sentences.filter(({ isContent }) => isContent)) {
      if (scoreOf(sentence, weights) < leastDistance) continue;
      importance.set(sentence, 4 * (importance.get(sentence) ?? 1));
    }
    weights = learnOnce(sentences, vectors, importance);
  }
  return weights;
}

function learnOnce(
  sentences: readonly KnownSentence[],
  vectors: WordVectors,
  importance: ReadonlyMap<KnownSentence, number>,
): LearnedWeights {
  const names = nameFeatures(sentences);
  const scales = toScales(sentences, vectors);
  const biasIndex = names.size + dimensions;
  const examples = sentences.map((sentence): Example => {
    const phrases = featuresOf(sentence.words).flatMap(({ name }) => {
      const index = names.get(name);
      return index === undefined ? [] : [[index, 1] as const];
    });
    const meaning = averageMeaning(sentence, vectors).map(
      (value, at) => [names.size + at, value * (scales[at] ?? 0)] as const,
    );
    return {
      features: [...phrases, ...meaning, [biasIndex, 1]],
      isClaim: sentence.isClaim,
      importance: importance.get(sentence) ?? 1,
    };
  });
  const weights = learn(examples, biasIndex + 1, cost);
  const ofMeaning = scales.map((scale, at) => scale * (weights[names.size + at] ?? 0));
  return {
    bias: weights[biasIndex] ?? 0,
    phrases: new Map([...names].map(([name, index]) => [name, weights[index] ?? 0])),
    meanings: new Map(
      [...vectors].map(([word, vector]) => [
        word,
        vector.reduce((sum, value, at) => sum + value * (ofMeaning[at] ?? 0), 0),
      ]),
    ),
  };
}

/** The features that at least two sentences have. */
function nameFeatures(sentences: readonly KnownSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { name } of featuresOf(words)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= 2);
  return new Map(often.map(([name], index) => [name, index]));
}

function averageMeaning({ words }: KnownSentence, vectors: WordVectors): number[] {
  const sum = new Array<number>(dimensions).fill(0);
  for (const word of words) {
    vectors.get(toPlainWord(word))?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  }
  return sum.map((value) => value / Math.max(words.length, 1));
}

/** By how much to multiply each dimension so that all differ equally between sentences. */
function toScales(sentences: readonly KnownSentence[], vectors: WordVectors): number[] {
  const squares = new Array<number>(dimensions).fill(0);
  for (const sentence of sentences) {
    averageMeaning(sentence, vectors).forEach((value, at) => {
      squares[at] = (squares[at] ?? 0) + value * value;
    });
  }
  return squares.map((sum) => meaningScale / Math.sqrt(sum / sentences.length || 1));
}

/** The score of a sentence by these weights, as lint/matching/weigh-sentence.ts works it out. */
export function scoreOf(
  { words }: KnownSentence,
  { bias, phrases, meanings }: LearnedWeights,
): number {
  const ofWords = featuresOf(words).reduce((sum, { name }) => sum + (phrases.get(name) ?? 0), 0);
  const ofMeaning = words.reduce((sum, word) => sum + (meanings.get(toPlainWord(word)) ?? 0), 0);
  return bias + ofWords + ofMeaning / Math.max(words.length, 1);
}
