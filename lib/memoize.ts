/**
 * A pure function that remembers its result for a text, or for an object as long as that object lives. Many
 * rules ask the same of a file, and every page of a build asks the same of the whole content.
 */
export function memoize<Key extends object | string, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const ofTexts = new Map<unknown, { result: Result }>();
  const ofObjects = new WeakMap<object, { result: Result }>();
  return (key) => {
    const known = typeof key === 'object' ? ofObjects : ofTexts;
    const found = known.get(key as never) ?? { result: compute(key) };
    known.set(key as never, found);
    return found.result;
  };
}
