import { loadMedicineWording } from '../../matching/load-word-lists';
import { markMedicines } from './medicine-names';

const wording = loadMedicineWording();

/** Words between an order and its medicine: none that begins something else. */
const gap =
  "(?:(?!(?:and|or|but|to|in|with|if|is|are|for|from|after|before|when|by|at|as|than|while|that|which|because|who|us|me) )[a-z’'-]+ ){0,4}";
const medicine = '(?:blood[- ]pressure |sleeping |calming |blood )?¤+';

/** What stands before an order or a permission: nothing, or whom it addresses. */
const addressed = new RegExp(
  `(?:^[\\s*_–-]*|[,;:–—(] ?|\\b(?:${wording.addressed})(?: (?:safely|simply|just|also|even|always))? )$`,
  'i',
);

/** What a reader would do, and only who prescribes the medicine can say. */
const order = new RegExp(
  [
    `\\b(?:(?:${wording.orders})(?: taking)?|(?:take|use|swallow) (?:${wording.amounts})|give (?:him|her|them|your [a-z]+|somebody|a friend)) ${gap}${medicine}`,
    // "Skip your chronic on the day": no other word tells that it is a medicine.
    `\\b(?:${wording.impliedOrders}|(?:take|use) (?:${wording.amounts}))(?: of)? (?:your|his|her|their) (?:(?:morning|evening|daily|night|monthly) )?(?:(?:${wording.implied})(?=[.,;:!?)]|$| (?:on|before|that|this|in|until|and|or|for|when|if|at|the|once|while|a|so|as|to)\\b)|treatment (?:for|against) (?:your )?(?:${wording.illnesses})\\b)`,
  ].join('|'),
  'gi',
);

/** The same, with the medicine first or on its way. */
const others = new RegExp(
  [
    `\\bleave ${gap}${medicine} (?:out|off|behind|aside|at home)\\b`,
    `\\b(?:bring|get|cut) ${gap}${medicine} (?:down|in half)\\b`,
    `\\btake ${gap}${medicine} (?:as|when|whenever|if) you (?:like|want|please)\\b`,
    `\\btake ${gap}${medicine} only (?:if|when) you\\b`,
    `\\b(?:take|use) ${gap}${medicine} [a-z ]{0,40}\\bwithout (?:asking|telling)\\b`,
    `\\b(?:no need to|need not|you (?:do not|don[’']t|will not|won[’']t|no longer) (?:have to|need(?: to)?))(?: (?:take|continue|keep|keep taking|carry on with))? (?:(?:your|the|any|more|these|those|all|an?) ){0,2}${medicine}(?!¤| (?:in|with|here|at|for)\\b)`,
    `${medicine}(?: (?:tablets?|doses?))? (?:can|may|should|must|could|is|are)(?: (?:simply|just|safely))?(?: be)? (?:stopped|skipped|halved|doubled|left out|left off|dropped|missed|left at home|not needed|no longer needed|not necessary|unnecessary)\\b`,
    `\\b(?:stopping|skipping|halving|missing|doubling|leaving out) ${gap}${medicine} (?:is|does) (?:not a problem|no problem|fine|safe|all right|okay|no harm|harmless)\\b`,
    `¤+, (?:then )?(?:take|swallow) (?:two|both|double|twice)\\b`,
  ].join('|'),
  'i',
);

/** In a text about a medicine: "you can stop it by yourself". */
const pronounOrder = new RegExp(
  [
    `\\b(?:${wording.orders})(?: taking)? (?:it|them|these|those|both|either|(?:any|one|all) of (?:it|them|these|those))\\b`,
    `\\b(?:${wording.orders}) (?:suddenly|at once|overnight|by yourself|on your own|from one day to the next)\\b`,
  ].join('|'),
  'gi',
);

/** "Stopping suddenly is not dangerous" */
const harmlessStop =
  /\b(?:stopping|skipping|halving|doubling|missing|cutting down|coming off|leaving (?:it|them) out)(?: (?:it|them|one|a dose))?(?: (?:suddenly|at once|overnight|by yourself|on your own))? (?:is|does) (?:not dangerous|not a problem|no problem|fine|safe|harmless|all right|okay|easy|no harm)\b/gi;

/** A sentence without one of these gives no such order, and most have none. */
const changes =
  /\b(?:stop|halv|doubl|skip|miss|drop|omit|leav|left|cut|reduc|increas|rais|lower|off|without|swap|shar|crush|split|sav|paus|take|use|swallow|give|bring|get|need)/i;

/** The same where no word tells that a medicine is meant. */
const mayBeImplied = new RegExp(`\\b(?:${wording.impliedOrders}|${wording.amounts})\\b`, 'i');

/** Who decides it, said before the order. */
const decidedBefore = new RegExp(
  `\\b(?:${wording.deciders}|(?:${wording.decidedBefore})(?! you to))\\b`,
  'i',
);

/** The same behind it: "unless your doctor says so", not "the doctor knows". */
const decidedBehind = new RegExp(
  `(?<![¤\\p{L}])(?:${wording.decidedBehind})\\b[^.;,]*\\b(?:${wording.deciders}|agreed|told|planned|decided)\\b|\\b(?:${wording.deciders}) (?:will |can )?(?:tells?|says?|plans?) (?:you|it|this|which|when|how)\\b|\\?\\s*$`,
  'iu',
);

/**
 * The words of a sentence that tell its reader to change a medicine, unless it says who decides.
 *
 * @param known names of medicines, in lower case
 * @param isOfMedicine whether the text around it is about one, so that "it" may be that
 */
export function findMedicineOrder(
  text: string,
  known: ReadonlySet<string>,
  isOfMedicine = false,
): { words: string; index: number } | undefined {
  if (!changes.test(text)) return undefined;
  const marked = markMedicines(text, known);
  const isNamed = marked.includes('¤');
  if (!isNamed && !isOfMedicine && !mayBeImplied.test(text)) return undefined;
  const match = findOrder(marked) ?? (isOfMedicine ? findPronoun(text) : undefined);
  if (!match) return undefined;
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  // "Leave it out unless your doctor says so" leaves it out.
  const isOpposite = /^,? unless\b/i.test(behind) && !/^(?:do not|don[’']t) /i.test(match[0]);
  if (decidedBefore.test(before) || (decidedBehind.test(behind) && !isOpposite)) return undefined;
  return { words: text.slice(match.index, match.index + match[0].length), index: match.index };
}

function findPronoun(text: string): RegExpExecArray | undefined {
  const orders = [...text.matchAll(pronounOrder)].find(({ index }) =>
    addressed.test(text.slice(0, index)),
  );
  return orders ?? [...text.matchAll(harmlessStop)][0];
}

function findOrder(marked: string): RegExpExecArray | undefined {
  const orders = [...marked.matchAll(order)].find(({ index }) =>
    addressed.test(marked.slice(0, index)),
  );
  if (orders || !marked.includes('¤')) return orders;
  const other = others.exec(marked);
  const isForbidden = other && /\b(?:not|never|n[’']t) $/i.test(marked.slice(0, other.index));
  return other && !isForbidden ? other : undefined;
}
