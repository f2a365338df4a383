/**
 * What a folded word sounds like, more or less: its consonants, with one letter for those that sound
 * alike. `glokoma` and `glaucoma` are both `glkm`. A vowel at the beginning stays, as `a`.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [letters, other] of alike) sound = sound.replace(letters, other);
  return sound;
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^(?:wr|rh)/, 'r'],
  [/^ps/, 's'],
  [/^x/, 's'],
  [/(?:tion|sion|shun|cion)/g, 'sn'],
  [/ph/g, 'f'],
  [/(?:sch|sc|s)(?=[eiy])|c(?=[eiy])|z/g, 's'],
  [/ck|ch|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/j|dg/g, 'g'],
  [/v/g, 'f'],
  [/(?<=.)(?:gh|h|w)/g, ''],
  [/^[aeiouy]+/, 'a'],
  [/(?<=.)[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Longer words are compared by their beginning. */
const longest = 31;

const width = longest + 1;

/** The edits between the beginnings of two words, kept from call to call: this is asked thousands of times. */
const edits = new Uint8Array(width * width);
for (let length = 0; length < width; length += 1) {
  edits[length] = length;
  edits[length * width] = length;
}

/**
 * How many edits turn one word into the other. Two neighbours that changed places are
 * one (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance, optimal string alignment).
 *
 * @param most beyond which the number does not matter, as long as it is more
 */
export function countEdits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const rows = Math.min(one.length, longest);
  const columns = Math.min(other.length, longest);
  const get = (row: number, column: number) => edits[row * width + column] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    const letter = one.charCodeAt(row - 1);
    const letterBefore = one.charCodeAt(row - 2);
    let leastOfRow = row;
    for (let column = 1; column <= columns; column += 1) {
      const otherLetter = other.charCodeAt(column - 1);
      let least = Math.min(get(row - 1, column), get(row, column - 1)) + 1;
      least = Math.min(least, get(row - 1, column - 1) + (letter === otherLetter ? 0 : 1));
      if (letterBefore === otherLetter && letter === other.charCodeAt(column - 2)) {
        least = Math.min(least, get(row - 2, column - 2) + 1);
      }
      edits[row * width + column] = least;
      leastOfRow = Math.min(leastOfRow, least);
    }
    if (leastOfRow > most) return leastOfRow;
  }
  return get(rows, columns);
}
