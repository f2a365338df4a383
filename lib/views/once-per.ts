/**
 * A pure function that remembers what it gave for an object, for as long as that object lives. Every page
 * of a build asks the same of the whole content.
 */
export function oncePer<Key extends object, Result>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const made = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const known = made.get(key) ?? { result: make(key) };
    made.set(key, known);
    return known.result;
  };
}
