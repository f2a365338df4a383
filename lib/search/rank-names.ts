import { countEdits } from './word-likeness';

/** What is searched in: the words of a name, and words of what it is about, all folded. */
type RankedName = { name: readonly string[]; about: readonly string[] };

/** How one word of a query may be met. */
type WordRule = {
  /** How much it counts; 1 is usual. */
  boost: number;
  isPrefix: boolean;
  /** How many letters may differ. */
  maxEdits: number;
};

type Field = { boost: number; postings: Map<string, Map<number, number>>; lengths: number[] };

/**
 * Ranks names by BM25+ (https://en.wikipedia.org/wiki/Okapi_BM25), with beginnings of words and typing
 * mistakes. It goes through all words of the index for each word of a query: there are a few thousand,
 * and a tree of them would weigh more than the time that it saves.
 *
 * @returns from the folded words of a query to the score of each name that has one, by its place
 */
export function toRanker(
  names: readonly RankedName[],
  toRule: (word: string) => WordRule,
): (query: readonly string[]) => Map<number, number> {
  const fields = [
    toField(
      names.map(({ name }) => name),
      3,
    ),
    toField(
      names.map(({ about }) => about),
      0.8,
    ),
  ];
  return (query) => {
    const found = new Map<number, { score: number; words: number }>();
    for (const word of query) {
      const scores = new Map<number, number>();
      const rule = toRule(word);
      for (const field of fields) addScores(scores, field, word, rule);
      for (const [at, score] of scores) {
        const before = found.get(at) ?? { score: 0, words: 0 };
        found.set(at, { score: before.score + score, words: before.words + 1 });
      }
    }
    // The more words of the query it has, the more each of them counts.
    return new Map([...found].map(([at, { score, words }]) => [at, score * words]));
  };
}

function toField(texts: readonly (readonly string[])[], boost: number): Field {
  const postings: Field['postings'] = new Map();
  for (const [at, words] of texts.entries()) {
    for (const word of words) {
      const counts = postings.get(word) ?? new Map<number, number>();
      postings.set(word, counts.set(at, (counts.get(at) ?? 0) + 1));
    }
  }
  return { boost, postings, lengths: texts.map((words) => new Set(words).size) };
}

function addScores(scores: Map<number, number>, field: Field, word: string, rule: WordRule): void {
  const { postings, lengths, boost } = field;
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  for (const [term, counts] of postings) {
    const weight = boost * rule.boost * toFit(term, word, rule);
    if (weight === 0) continue;
    const rarity = Math.log(1 + (lengths.length - counts.size + 0.5) / (counts.size + 0.5));
    for (const [at, count] of counts) {
      const length = (lengths[at] ?? 0) / average;
      const frequency = (count * (k + 1)) / (count + k * (1 - b + b * length));
      scores.set(at, (scores.get(at) ?? 0) + weight * rarity * (d + frequency));
    }
  }
}

const k = 1.2;
const b = 0.6;
const d = 0.5;

/** How well a word of the index fits one that was typed: 1 if it is that word, 0 if not at all. */
function toFit(term: string, word: string, { isPrefix, maxEdits }: WordRule): number {
  if (term === word) return 1;
  const longer = term.length - word.length;
  if (isPrefix && longer > 0 && term.startsWith(word)) {
    return (0.5 * term.length) / (term.length + 0.3 * longer);
  }
  if (maxEdits === 0) return 0;
  const edits = countEdits(term, word, maxEdits);
  return edits > maxEdits ? 0 : (0.4 * term.length) / (term.length + edits);
}
