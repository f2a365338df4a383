/**
 * A pure function that remembers its result for an object, for as long as that object lives. Many rules ask
 * the same of a file, and every page of a build asks the same of the whole content.
 */
export function memoize<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: compute(key) };
    known.set(key, found);
    return found.result;
  };
}
