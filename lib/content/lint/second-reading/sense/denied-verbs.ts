/** What forbids the word behind it, perhaps with another one between. */
const forbids =
  /\b((?:do not|don't|does not|doesn't) (?:need|have) to|no need to|do not|don't|never|must not|mustn't|may not|should not|shouldn't|cannot|can't|need not|needn't|not to|does not|did not|is not|are not|was not|were not|has not|have not|had not|will not|would not)\s+(?:(?:be|just|simply|ever|also|even|by yourself|quite|really|entirely|fully|always)\s+)?([a-z]{3,})/g;

/** What is no order by itself: "do not have to drive", "cannot be moved". */
const auxiliaries = new Set([
  'have',
  'need',
  'want',
  'mind',
  'know',
  'only',
  'the',
  'feel',
  'worry',
  'get',
  'make',
  'all',
  'for',
  'yet',
]);

/** What makes a clause deny what it holds. */
const denies = /\b(?:not|never|no|nothing|nobody|none|nor|neither|cannot|without|against|\w+n't)\b/;

/** What leaves it open. */
const hedges =
  /\b(?:unless|only (?:your|the|a|after|when|with|if|once)|(?:before|until) \w|whether|(?<!even )if|instead|rather|avoid\w*|than|wait|too|stop(?= \w+ing)|some(?:body|one)|an adult|other|wrong)\b/;

/** How something is done, which alone is denied. */
const manner = /\b(?:fast|quickly|suddenly|hard|too \w+|more than|in a hurry)\W*$/;

const clauses = /[;:.!?,–]|\bbut\b/;

/** What begins an order; any other word before "do not" is who does not. */
const beginsOrder = /(?:^|[;:.!?,–]|\b(?:and|or|but|so|please|you|they))\s*\W*$/;

/** The verbs that a sentence forbids, each as it is written: "do not drive"; or that it only says are not so. */
export function findDenied(
  sentence: string,
): { verb: string; written: string; isOrder: boolean }[] {
  return [...sentence.matchAll(forbids)].flatMap(({ 0: written, 2: verb = '', index }) => {
    if (auxiliaries.has(verb)) return [];
    const states = /^(?:does|did|is|are|was|were|has|have|had|will|would)(?:n't| not)/.test(
      written,
    );
    // "Do not move fast" does not forbid to move.
    if (manner.test(sentence.slice(index + written.length).split(clauses)[0] ?? '')) return [];
    const isOrder =
      !states && (!/^(?:do|can)/.test(written) || beginsOrder.test(sentence.slice(0, index)));
    return [{ verb, written, isOrder }];
  });
}

/**
 * Whether some clause has the verb, and none denies it.
 *
 * @param isFree whether nothing in that clause leaves it open either
 */
export function saysUndenied(sentence: string, verb: string, isFree: boolean): boolean {
  const word = new RegExp(`\\b${verb.replace(/(?<=\w{3})ed$/, '')}(?:e?s|e?d|ing)?\\b`);
  const having = sentence.split(clauses).filter((clause) => word.test(clause));
  if (having.some((clause) => deniesVerb(clause, word))) return false;
  return having.some((clause) => !isFree || !hedges.test(clause));
}

/** Before the verb, or soon behind it, but for "without": "advise nobody", "drive without a break". */
function deniesVerb(clause: string, word: RegExp): boolean {
  const at = clause.search(word);
  const behind = clause.slice(at).split(' ').slice(1, 4).join(' ').replaceAll('without', '');
  return denies.test(clause.slice(0, at)) || denies.test(behind);
}
