import { findDenied, saysUndenied } from './denied-verbs';
import {
  countAlike,
  countKept,
  permits,
  tellHours,
  tellMarks,
  toPlain,
  type Versions,
} from './lost-marks';

/** The same where it is the denied verb that stayed. */
const leastAlikeVerbs = 0.65;

/** The same where another word stayed that was denied. */
const leastAlikeFreed = 0.5;

/**
 * What a sentence told people to do, or not to do, that neither the one in its place nor those written
 * beside it say any more, however much else has changed.
 *
 * @param hours the names of the figures that are hours
 * @returns the end of a sentence that begins with what it said; `undefined` where nothing is lost
 */
export function findLost(versions: Versions, hours: ReadonlySet<string>): string | undefined {
  const written = toPlain(versions.was);
  const was = written.replaceAll(permitted, '').replaceAll(cases, '');
  const is = toPlain(versions.is ?? '');
  const told =
    versions.is === undefined
      ? undefined
      : (tellAnswer(written, is, versions.beside) ??
        tellVerbs(written, is) ??
        tellFreed(written, is) ??
        tellExchanged(written, is) ??
        tellGained(versions, is) ??
        tellTurned(written, is));
  return told ?? tellHours(was, versions, hours) ?? tellMarks(was, versions) ?? tellParts(was, is);
}

/** The same of each part of a sentence: what another part says was said there before. */
function tellParts(was: string, is: string): string | undefined {
  const [from = [], to = []] = [was, is].map((text) => text.split(/[;:]/));
  if (from.length < 2 || from.length !== to.length) return undefined;
  for (const [index, part] of from.entries()) {
    const told = tellMarks(part, { was: part, is: to[index], beside: [] });
    if (told) return told;
  }
  return undefined;
}

/** A "not" that is what may happen, and forbids nothing: "if you cannot come". */
const cases =
  /\b(?:if|when|whether|who|because) (?:\w+ ){1,3}(?:cannot|can't|do not|don't|does not|is not|are not|have no|has no|have never|has never)\b|, (?:and )?not (?:\w+ ){0,3}\w+(?=[.;])/g;

/** With what they permit. */
const permitted = new RegExp(`${permits.source}(?: \\w+){0,2}(?: at once| immediately)?`, 'g');

const denial =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|only|unless|\w+n't)\b/;

/** What denies, and cannot be a condition. */
const outright =
  /\b(?:not|no|never|none|nobody|nothing|neither|seldom|hardly|rarely)\b(?<!\bif not)/;

/** How an answer begins, and what one that begins otherwise has to hold instead. */
const answers: readonly { begins: RegExp; other: RegExp; says: RegExp }[] = [
  {
    begins: /^\W*(?:no\b(?=\s*[,.:;–-])|not\b|plan on no\b)/,
    other: /^\W*(?:yes|perhaps)\b/,
    says: denial,
  },
  { begins: /^\W*yes\b/, other: /^\W*(?:no\b(?=\s*[,.:;–-])|not\b|never\b)/, says: /^/ },
  {
    begins: /^\W*(?:perhaps|maybe)\b/,
    other: /^\W*(?:yes|no\b(?=\s*[,.:;–-])|not\b)/,
    says: /\b(?:perhaps|maybe|may|might|can|could|some|sometimes|if|depends?|possible|possibly|ask\w*|not)\b/,
  },
];

function tellAnswer(was: string, is: string, beside: Versions['beside']): string | undefined {
  const own = beside.filter((one) => one.was === undefined).map((one) => toPlain(one.is));
  for (const { begins, other, says } of answers) {
    const [word] = begins.exec(was) ?? [];
    if (word === undefined || [is, ...own].some((text) => begins.test(text))) continue;
    if (other.test(is) || !says.test(firstClause(is)))
      return `it does not begin with "${capitalise(word)}" any more`;
  }
  return undefined;
}

/** What follows a colon or a semicolon explains the answer, and is none. */
function firstClause(is: string): string {
  return is.replaceAll(permits, '').split(/[:;]/)[0] ?? '';
}

function capitalise(word: string): string {
  const letters = word.replace(/^\W+/, '');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** "Do not drive" that became "drive", and the reverse, in a sentence that still denies something. */
function tellVerbs(was: string, is: string): string | undefined {
  const isAlike = countAlike(was, is) > leastAlikeVerbs;
  const said = is.replaceAll(
    /\b(?:nothing against|no (?:bar|obstacle|hindrance|reason against))\b/g,
    '',
  );
  const freed = findDenied(was).find(
    ({ verb, isOrder }) => (isOrder || isAlike) && saysUndenied(said, verb, true),
  );
  if (freed) return `"${freed.written}" became "${freed.verb}"`;
  const denied = findDenied(is).find(({ verb }) => saysUndenied(was, verb, false));
  return denied && `"${denied.verb}" became "${denied.written}"`;
}

/** What a word denies: "no fixed interval", "not a first treatment", "seldom helps". */
const deniedWord =
  /\b(?:no|not|never|without|seldom|rarely) (?:an? |the |any )?(?!only|just|every|always|more|less|longer|have|need|want|been|know|feel)(\p{L}{4,})/gu;

/** The same words, of which another one is denied now. */
function tellFreed(was: string, is: string): string | undefined {
  if (countAlike(was, is) <= leastAlikeFreed) return undefined;
  const freed = [...was.matchAll(deniedWord)].find(
    ([written, word = '']) => !is.includes(written) && saysUndenied(is, word, true),
  );
  return freed && `"${freed[0]}" became "${freed[1]}": does it still say the same?`;
}

/** "One is free, and the other may cost" that became "one may cost, and the other is free". */
function tellExchanged(was: string, is: string): string | undefined {
  const halves = [was, is].map((text) =>
    text.replace(/[.!?]+$/, '').split(/,? (?:and|but|while) |; /),
  );
  const [[a, b, ...more] = [], [c, d, ...others] = []] = halves;
  if (!a || !b || !c || !d || more.length + others.length > 0) return undefined;
  const [first, second] = [cutCommon(a, c), cutCommon(b, d)];
  const isExchanged = first[0] === second[1] && first[1] === second[0] && first[0] !== first[1];
  return isExchanged && first[0] && first[1]
    ? `"${first[0]}" and "${first[1]}" changed places`
    : undefined;
}

/** What two texts say behind the words with which both begin. */
function cutCommon(one: string, other: string): [string, string] {
  const [words, others] = [one.split(' '), other.split(' ')];
  const from = words.findIndex((word, index) => word !== others[index]);
  return from < 1 ? ['', ''] : [words.slice(from).join(' '), others.slice(from).join(' ')];
}

/** What denies in the words of the verb. */
const shuns = /\b(?:avoid\w*|against|refus\w*|un\w+ed)\b/;

/** "One of them was ill" that became "None was ill", with nothing else that is new. */
function tellGained({ was, beside }: Versions, is: string): string | undefined {
  const [word] = outright.exec(is) ?? [];
  const before = [was, ...beside.flatMap((one) => one.was ?? [])].join(' ');
  const isDenied = [denial, outright, shuns].some((one) => one.test(toPlain(before)));
  if (word === undefined || isDenied) return undefined;
  const isOwn = countKept(is.replaceAll(new RegExp(outright, 'g'), ''), toPlain(was)) === 1;
  return isOwn ? `"${word}" is new: does it still say the same?` : undefined;
}

const comparators = ['than', 'before', 'after', 'until', 'rather', 'instead', 'without'];

/** "Better to wait than to hide" that became "better to hide than to wait". */
function tellTurned(was: string, is: string): string | undefined {
  const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}']{3,}/gu) ?? [];
  const [from, to] = [wordsIn(was), wordsIn(is)];
  if ([...from].sort().join(' ') !== [...to].sort().join(' ')) return undefined;
  const [denied, now] = [was, is].map(findDeniedWords);
  const isOther = (one: readonly string[], other: readonly string[]) =>
    one.some((word) => !other.includes(word));
  if (denied && now && isOther(denied, now) && isOther(now, denied))
    return `"${outright.exec(was)?.[0]}" moved`;
  for (const comparator of comparators) {
    const [at, atIs] = [from.indexOf(comparator), to.indexOf(comparator)];
    if (at === -1 || atIs === -1) continue;
    const later = from.slice(0, at).find((word) => to.indexOf(word) > atIs);
    const sooner = from.slice(at + 1).find((word) => to.indexOf(word) < atIs);
    if (later && sooner) return `"${later}" and "${sooner}" changed places`;
  }
  return undefined;
}

/** The words of the clause that is denied. */
function findDeniedWords(text: string): string[] | undefined {
  const clause = text
    .split(/[;:.!?,–]|\b(?:but|and)\b/)
    .find((one) => outright.test(one) && / /.test(one.trim()));
  return clause?.match(/[\p{L}\p{N}'{}-]+/gu) ?? undefined;
}
