/** One sentence to learn from: which features it has, and how much of each. */
export type Example = {
  features: readonly (readonly [index: number, value: number])[];
  isClaim: boolean;
  /** How much it counts. */
  importance: number;
};

/**
 * Logistic regression with an L2 penalty, by coordinate descent in the dual (Yu, Huang and Lin
 * 2011, https://doi.org/10.1007/s10994-010-5221-8). The same examples always give the same weights.
 *
 * @param featureCount indices are below it
 * @param cost of a mistake in relation to the penalty
 */
export function learn(
  examples: readonly Example[],
  featureCount: number,
  cost: number,
): Float64Array {
  const weights = new Float64Array(featureCount);
  const pulls = new Float64Array(examples.length);
  const lengths = examples.map(({ features }) =>
    features.reduce((sum, [, value]) => sum + value * value, 0),
  );
  for (let round = 0; round < 30; round += 1) {
    for (let step = 0; step < examples.length; step += 1) {
      // A stride that shares no factor with most counts: the order must not be that of the files.
      const index = (step * 7919) % examples.length;
      const example = examples[index];
      if (!example) continue;
      const sign = example.isClaim ? 1 : -1;
      const margin = sign * dot(weights, example);
      const before = pulls[index] ?? 0;
      const after = solve(margin, before, lengths[index] ?? 0, cost * example.importance);
      pulls[index] = after;
      for (const [feature, value] of example.features) {
        weights[feature] = (weights[feature] ?? 0) + sign * (after - before) * value;
      }
    }
  }
  return weights;
}

/** How strongly an example should pull: between 0 and `most`, found by halving. */
function solve(margin: number, before: number, length: number, most: number): number {
  let low = 0;
  let high = most;
  for (let half = 0; half < 30; half += 1) {
    const pull = (low + high) / 2;
    const slope = margin + (pull - before) * length + Math.log(pull / (most - pull));
    if (slope > 0) high = pull;
    else low = pull;
  }
  return (low + high) / 2;
}

/** @returns the sum of what an example's features weigh */
export function dot(weights: Float64Array, { features }: Pick<Example, 'features'>): number {
  return features.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, 0);
}
