/** Abbreviations of text messages, written out. */
const shortForms: Record<string, string> = {
  '2day': 'today',
  '2moro': 'tomorrow',
  '2mrw': 'tomorrow',
  abt: 'about',
  b4: 'before',
  bcoz: 'because',
  bcz: 'because',
  b: 'be',
  coz: 'because',
  cos: 'because',
  cud: 'could',
  da: 'the',
  dis: 'this',
  dnt: 'dont',
  doc: 'doctor',
  gonna: 'going to',
  gotta: 'have to',
  hv: 'have',
  hw: 'how',
  lil: 'little',
  meds: 'medicines',
  med: 'medicine',
  nite: 'night',
  nxt: 'next',
  plz: 'please',
  pls: 'please',
  ppl: 'people',
  r: 'are',
  smth: 'something',
  shud: 'should',
  thru: 'through',
  tonite: 'tonight',
  tmrw: 'tomorrow',
  tomoro: 'tomorrow',
  tomorow: 'tomorrow',
  u: 'you',
  ur: 'your',
  wanna: 'want to',
  wat: 'what',
  wen: 'when',
  wher: 'where',
  wht: 'what',
  wich: 'which',
  wif: 'with',
  wit: 'with',
  wnt: 'wont',
  wud: 'would',
  wk: 'week',
  wks: 'weeks',
  y: 'why',
  yr: 'year',
  yrs: 'years',
};

/**
 * `can i drve b4 u` → `can i drve before you`. A 4 or 2 between words is "for" or "to", unless it counts
 * something; an age that people ask about says so: `im 81` → `im 81 old`,
 * `she is 16` → `she is 16 under 18`.
 */
export function expandShortForms(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll(/(?<=[\p{L}?]\s)4(?=\s(?!days?|hours?|weeks?|hrs?|months?|times))/gu, 'for')
    .replaceAll(/(?<=[\p{L}?]\s)2(?=\s(?!days?|hours?|weeks?|hrs?|months?|times|y))/gu, 'to')
    .replaceAll(age, (found, years) => {
      if (Number(years) < 18) return `${found} under 18`;
      return Number(years) < 65 ? found : `${found} old`;
    })
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
      Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word,
    );
}

/** `im 81`, `she is 16`, but not a weight or a dose. */
const age =
  /\b(?:im|i['’]m|am|is|hes|shes|aged?|turning|turned)\s(\d\d)\b(?!\s?(?:kg|kilo|mg|weeks|days|hours|months))/g;
