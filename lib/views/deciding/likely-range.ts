/** The standard normal's quantile for 95 %. */
const z = 1.96;

/**
 * The range in which the true share probably lies when a study counted so many of 100 among so many
 * people: Wilson's score interval of 95 % (https://doi.org/10.1080/01621459.1927.10502953). It knows of
 * chance alone, and of no other weakness of a study.
 *
 * @param outOf100 the share that was counted, 0 to 100
 * @param people how many were counted, at least 1
 * @returns whole people of 100
 */
export function toLikelyRange(outOf100: number, people: number): { from: number; to: number } {
  const share = outOf100 / 100;
  const middle = share + z ** 2 / (2 * people);
  const reach = z * Math.sqrt((share * (1 - share)) / people + z ** 2 / (4 * people ** 2));
  const toOutOf100 = (value: number) => {
    const rounded = Math.round((100 * value) / (1 + z ** 2 / people));
    return Math.min(100, Math.max(0, rounded));
  };
  return { from: toOutOf100(middle - reach), to: toOutOf100(middle + reach) };
}
