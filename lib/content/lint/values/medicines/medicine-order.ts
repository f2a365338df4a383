import { markMedicines } from './medicine-names';

/** Words between an order and its medicine: none that begins something else. */
const gap =
  "(?:(?!(?:and|or|but|to|in|with|if|is|are|for|from|after|before|when|by|at|as|than|while|that|which|because|who|us|me) )[a-z’'-]+ ){0,4}";
const medicine = '(?:blood[- ]pressure |sleeping |calming |blood )?¤+';

/** What stands before an order or a permission: nothing, or whom it addresses. */
const addressed =
  /(?:^[\s*_–-]*|[,;:–—(] ?|\b(?:then|and|or|please|you (?:can|may|should|must|could|have to|need to|ought to|will)|(?:ask|want|tell|advise|allow) you to|simply|just|safely|also|always|even|free to|okay to|fine to|best to|better to|most people|let (?:him|her|them))(?: (?:safely|simply|just|also|even|always))? )$/i;

/** What a reader would do, and only who prescribes the medicine can say. */
const order = new RegExp(
  `\\b(?:(?:stop|halve|double|skip|miss|drop|omit|leave (?:out|off)|cut(?: down| back)?(?: on)?|reduce|increase|raise|lower|(?:come|go|wean(?: yourself)?|get) off|do without|swap|share|crush|split|save|(?:do not|don[’']t) take)(?: taking)?|(?:take|use|swallow) (?:half|double|twice|two|three|another|extra|more|less|fewer|an extra|only half|the whole|the rest)|give (?:him|her|them|your [a-z]+|somebody|a friend)) ${gap}${medicine}`,
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

/** A sentence without one of these gives no such order, and most have none. */
const changes =
  /\b(?:stop|halv|doubl|skip|miss|drop|omit|leav|left|cut|reduc|increas|rais|lower|off|without|swap|shar|crush|split|sav|take|use|swallow|give|bring|get|need)/i;

/** Who decides it. */
const decided =
  /\b(?:doctors?|psychiatrists?|GP|prescrib\w+|nurse|pharmacist|anaesthetist|anesthesiologist|never|talk|told|agreed|(?:ask|tell)(?! you to))\b|\?\s*$/i;

/**
 * The words of a sentence that tell its reader to change a medicine, unless it says who decides.
 *
 * @param known names of medicines, in lower case
 */
export function findMedicineOrder(
  text: string,
  known: ReadonlySet<string>,
): { words: string; index: number } | undefined {
  if (!changes.test(text)) return undefined;
  const marked = markMedicines(text, known);
  const match = marked.includes('¤') ? findOrder(marked) : undefined;
  if (!match) return undefined;
  const words = text.slice(match.index, match.index + match[0].length);
  return decided.test(text.replace(words, '')) ? undefined : { words, index: match.index };
}

function findOrder(marked: string): RegExpExecArray | undefined {
  const orders = [...marked.matchAll(order)].find(({ index }) =>
    addressed.test(marked.slice(0, index)),
  );
  if (orders) return orders;
  const other = others.exec(marked);
  const isForbidden = other && /\b(?:not|never|n[’']t) $/i.test(marked.slice(0, other.index));
  return other && !isForbidden ? other : undefined;
}
