/** A part of a sentence that speaks of one thing. */
export type Part = { text: string; start: number; end: number };

type Place = { offset: number; words: string };

/** "Food and drink" is one thing, "do not eat, and do not drive" are two. */
const between =
  /[,;—]|(?<!\d)–|–(?!\d)|\. |\b(?:but|if)\b|\bwhile\b|(?<!\b(?:food|eat|eating|meals?|foods) )\band (?=(?:no|not|nothing|none|do|don|never|you|we|they|then|may|can|keep|leave|avoid|stop|rest|drink|eat|drive|driving|alcohol|food|drinks|fluids|stay|come|for|the|a|an|\d+)\b)/giu;

/** The parts of a sentence; a mark inside of a span does not divide it. */
export function partsOf(text: string, spans: readonly Place[]): Part[] {
  const cuts = [...text.matchAll(between)]
    .map(({ index }) => index)
    .filter((at) => !spans.some(({ offset, words }) => at >= offset && at < offset + words.length));
  return [0, ...cuts].map((start, index) => {
    const end = cuts[index] ?? text.length;
    return { text: text.slice(start, end), start, end };
  });
}

const sides = [
  ['before', /\b(?:before(?! (?:then|that)\b)|beforehand|earlier|prior|ahead|previous|pre)\b/i],
  ['after', /\b(?:after|afterwards?|later|following|post|once)\b/i],
] as const;

/** Which side of an infusion a number is on: by the words next to it, then by its part, then by all. */
export function sideOf(text: string, { offset, words }: Place, part: Part) {
  const end = offset + words.length;
  const next = /^(?:\W+[\p{L}’]+){0,3}/u.exec(text.slice(end, Math.max(end, part.end)))?.[0] ?? '';
  const last = /(?:[\p{L}’]+\W+){0,3}$/u.exec(text.slice(part.start, offset))?.[0] ?? '';
  for (const where of [next, last, part.text, text]) {
    const found = sides.filter(([, said]) => said.test(where));
    if (found.length === 1) return found[0]?.[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}
