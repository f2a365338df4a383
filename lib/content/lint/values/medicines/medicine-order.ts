import { gap, loadMedicineWording, medicine } from '../../matching/load-word-lists';
import { markMedicines } from './medicine-names';

const wording = loadMedicineWording();

/** What stands before an order or a permission: nothing, or whom it addresses. */
const addressed = new RegExp(
  `(?:^[\\s*_–-]*|[,;:–—(] ?|\\b(?:${wording.addressed})(?: (?:safely|simply|just|also|even|always))? )$`,
  'i',
);

/** What a reader would do, and only who prescribes the medicine can say. */
const order = new RegExp(
  [
    `\\b(?:(?:${wording.orders})(?: taking)?|(?:take|use|swallow) (?:${wording.amounts})|give (?:him|her|them|your [a-z]+|somebody|a friend)) ${gap}${medicine}`,
    // "Take ondansetron 80 mg": how much is for whoever prescribes it.
    `\\b(?:take|use|swallow|inject) ${gap}${medicine} (?:of )?\\d+(?:[.,]\\d+)? ?(?:mg|mcg|g|ml|tablets?|drops?)\\b`,
    `\\b(?:take|use|swallow|inject) \\d+(?:[.,]\\d+)? ?(?:mg|mcg|g|ml|tablets?|drops?) (?:of )?${gap}${medicine}`,
    // "Skip your chronic on the day": no other word tells that it is a medicine.
    `\\b(?:${wording.impliedOrders}|(?:take|use) (?:${wording.amounts}))(?: of)? (?:your|his|her|their) (?:(?:morning|evening|daily|night|monthly) )?(?:(?:${wording.implied})(?=[.,;:!?)]|$| (?:on|before|that|this|in|until|and|or|for|when|if|at|the|once|while|a|so|as|to)\\b)|treatment (?:for|against) (?:your )?(?:${wording.illnesses})\\b)`,
  ].join('|'),
  'gi',
);

/** The same, with the medicine first or on its way. */
const others = new RegExp(wording.otherOrders, 'i');

/** In a text about a medicine: "you can stop it by yourself". */
const pronounOrder = new RegExp(
  [
    `\\b(?:${wording.orders})(?: taking)? (?:${wording.pronouns})\\b`,
    `\\b(?:${wording.orders}) (?:${wording.atOnce})\\b`,
    `\\bleave (?:${wording.pronouns}) (?:out|off)\\b`,
  ].join('|'),
  'gi',
);

/** "Stopping suddenly is not dangerous" */
const harmlessStop = new RegExp(
  `\\b(?:${wording.stops})(?: (?:it|them|one|a dose))?(?: (?:${wording.atOnce}))? (?:is|does) (?:${wording.harmless})\\b`,
  'gi',
);

/** A sentence without one of these gives no such order, and most have none. */
const changes = new RegExp(`\\b(?:${wording.beginnings})`, 'i');

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

/** "Do not change or stop" */
const forbidsBoth = /\b(?:not|never|\w+n[’']t) (?:\p{L}+,? ){1,3}or $/iu;

function findOrder(marked: string): RegExpExecArray | undefined {
  const orders = [...marked.matchAll(order)].find(({ index }) => {
    const before = marked.slice(0, index);
    return addressed.test(before) && !forbidsBoth.test(before);
  });
  if (orders || !marked.includes('¤')) return orders;
  const other = others.exec(marked);
  const isForbidden = other && /\b(?:not|never|n[’']t) $/i.test(marked.slice(0, other.index));
  return other && !isForbidden ? other : undefined;
}
