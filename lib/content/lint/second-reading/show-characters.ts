/**
 * What a terminal or a browser would leave out, or show as something else: signs without a shape,
 * marks of direction, spaces that are other characters.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffd]/gu;

/** A text in which what cannot be seen is named: `a‹U+200B›b`. */
export function showCharacters(text: string): string {
  return text.replaceAll(unseen, (found) =>
    found === '\n' || found === '\t' ? found : `‹U+${toCode(found)}›`,
  );
}

function toCode(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
