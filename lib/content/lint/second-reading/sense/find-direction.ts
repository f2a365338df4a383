import { loadDirections } from '../../matching/load-change-words';
import { toStem } from './says-no-more';

let directions: ReturnType<typeof loadDirections> | undefined;

/** Where a clause ends, which a denial does not reach over. */
const clauses = /[;:.!?,–()]|\b(?:but|and then|so that)\b/g;

const denials =
  /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|without|seldom|rarely|hardly|(?<!a )little|far from|need not|\w+n't)\b/;

const everyDenial = new RegExp(denials, 'g');

/** Denies all of its clause, and not only the verb behind it. */
const byNobody = /^(?:nothing|nobody|none)\b/;

/** Denies the same word, which no lost or new "not" tells. */
const byLittle = /^(?:seldom|rarely|hardly|little)\b/;

/** Words for one side of a question, and with the denial that puts them there. */
type Told = { words: string; written: string };

/** What a sentence says for one side, and for the other. */
type Sides = readonly [Told[], Told[]];

/**
 * What a sentence speaks for now, where it spoke for the contrary before, in whatever words: "at once" and
 * "at the next visit".
 *
 * @param beside what else is written there now
 * @returns the end of a sentence that begins with what it said; `undefined` where it turned in no direction
 */
export function findDirection(
  was: string,
  is: string,
  beside: readonly string[],
): string | undefined {
  directions ??= loadDirections();
  const [from, to, others] = [toPlain(was), toPlain(is), toPlain(beside.join('. '))];
  for (const { about, sides, added, oneWay } of directions) {
    const [before, now, besides] = [from, to, others].map((text) => takeSides(text, sides));
    if (!before || !now || !besides) continue;
    for (const side of oneWay ? ([0] as const) : ([0, 1] as const)) {
      const other = side === 0 ? 1 : 0;
      // What both versions have, denied in one of them only, is told by the verbs.
      const isFreed = (one: Told) => byNobody.test(one.written) && !denials.test(to);
      // "Can harm" that became "seldom harms".
      const isDenied = (one: Told) =>
        one.written === one.words &&
        now[other].some(
          ({ words, written }) => toStem(words) === toStem(one.words) && byLittle.test(written),
        );
      const isOther = (one: Told) => isFreed(one) || isDenied(one);
      const lost = before[side].find((one) => !to.includes(one.words) || added || isOther(one));
      const won = now[other].find(
        ({ words }) => !from.includes(words) || (lost?.words === words && isOther(lost)),
      );
      const isStill = now[side].length > 0 || besides[side].length > 0;
      if (!lost || !won || before[other].length > 0 || (isStill && !(added && side === 0)))
        continue;
      return `"${lost.written}" became "${won.written}": is that the same (${about})?`;
    }
  }
  return undefined;
}

function toPlain(text: string): string {
  return text
    .replaceAll('’', "'")
    .replaceAll(/\*\*|\[\^[^\]]*\]/g, '')
    .toLowerCase();
}

function takeSides(text: string, sides: readonly [RegExp, RegExp]): Sides {
  const told: Sides = [[], []];
  for (const index of [0, 1] as const) {
    for (const { 0: words, index: at } of text.matchAll(sides[index])) {
      const clause = clauseBefore(text, at);
      // Two of them deny nothing.
      const isDenied = (clause.match(everyDenial)?.length ?? 0) % 2 === 1;
      const from = isDenied ? clause.search(denials) : -1;
      const place = from === -1 ? index : index === 0 ? 1 : 0;
      told[place].push({ words, written: from === -1 ? words : clause.slice(from) + words });
    }
  }
  return told;
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const cut = [...before.matchAll(clauses)].at(-1);
  return cut ? before.slice(cut.index + cut[0].length) : before;
}
