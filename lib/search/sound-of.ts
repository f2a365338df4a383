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
