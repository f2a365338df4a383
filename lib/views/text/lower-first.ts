/** A text as it is within a sentence. An acronym at the beginning stays as it is. */
export function toLowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
