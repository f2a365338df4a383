/** The regular forms of a noun or a verb: "ease" gives ease, eases, eased and easing. */
export function inflect(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const last = word.at(-1) ?? '';
  const isShort = /[^aeiou][aeiou][bdglmnprt]$/.test(word);
  return [
    word,
    `${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`,
    `${word}ed`,
    `${word}ing`,
    ...(isShort ? [`${word}${last}ed`, `${word}${last}ing`] : []),
  ];
}
