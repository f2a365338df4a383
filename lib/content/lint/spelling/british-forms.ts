/** How American spellings differ from British ones, each in one place of the word. */
const differences: readonly [american: RegExp, british: string][] = [
  [/e/g, 'ae'], // anesthetic, pediatric
  [/e/g, 'oe'], // diarrhea, edema
  [/or/g, 'our'], // color, behavior
  [/ter|ber|ger/g, '$'], // center, fiber: the two letters change places
  [/l(?=e[drn]|ing|ers?\b|ors?\b|ous)/g, 'll'], // labeled, counselor
  [/ll/g, 'l'], // fulfill, enrollment
  [/og\b/g, 'ogue'], // dialog
  [/ens(?=e)/g, 'enc'], // defense
  [/ay\b/g, 'ey'], // gray
  [/gm/g, 'gem'], // judgment
  [/sk/g, 'sc'], // skeptical
  [/num\b/g, 'nium'], // aluminum
  [/old/g, 'ould'], // mold
  [/om\b/g, 'um'], // mom
];

/** Words with -iz- that are British as well, whatever precedes or follows it. */
const alwaysWithZ =
  /priz|siz|seiz|capsiz|citiz|bizarr|horizon|schizo|magazin|lizard|wizard|blizzard/i;

/** The spellings that would be British if `word` were American; most of them do not exist. */
export function toBritishForms(word: string): string[] {
  // So short a word is a shorthand: lol is not loll.
  if (word.length < 4 && word.toLowerCase() !== 'mom') return [];
  if (/[iy]z/i.test(word) && !alwaysWithZ.test(word)) {
    return [word.replaceAll(/([iy])z/gi, '$1s')];
  }
  return differences.flatMap(([american, british]) =>
    [...word.matchAll(american)].map(({ 0: letters, index }) => {
      const form = british === '$' ? `${letters[0]}re` : british;
      return word.slice(0, index) + form + word.slice(index + letters.length);
    }),
  );
}
