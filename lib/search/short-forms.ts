/** How people write on a telephone, in full. */
const shortForms: Record<string, string> = {
  '2day': 'today',
  '2moro': 'tomorrow',
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
  meds: 'medicines',
  med: 'medicine',
  nite: 'night',
  plz: 'please',
  pls: 'please',
  ppl: 'people',
  r: 'are',
  shud: 'should',
  thru: 'through',
  tonite: 'tonight',
  u: 'you',
  ur: 'your',
  wanna: 'want to',
  wat: 'what',
  wen: 'when',
  wht: 'what',
  wnt: 'wont',
  wud: 'would',
  y: 'why',
  yr: 'year',
  yrs: 'years',
};

/** `can i drve b4 u` → `can i drve before you`. A 4 or 2 between words is "for" or "to", unless it counts something. */
export function expandShortForms(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll(/(?<=[\p{L}?]\s)4(?=\s(?!days?|hours?|weeks?|hrs?|months?|times))/gu, 'for')
    .replaceAll(/(?<=[\p{L}?]\s)2(?=\s(?!days?|hours?|weeks?|hrs?|months?|times|y))/gu, 'to')
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
      Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word,
    );
}
