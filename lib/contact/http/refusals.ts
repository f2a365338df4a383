import { enquiryProblemCodes, enquiryProblems } from '../form/enquiry-problems';

/** What only the server can say; the browser need not carry these words. */
const refusals = {
  'not-stored': 'We could not save your message just now. Please send it again in a few minutes',
  'too-many':
    'Many messages have come from your connection in a short time. Please send yours again in an hour',
  'from-elsewhere':
    'This message did not come from our own page. Open the contact page and send it from there',
} as const;

export type RefusalCode = keyof typeof refusals;

/**
 * What a sender is told, with another way to reach the clinic.
 *
 * @param phone the clinic's, where it has given one
 */
export function toRefusalMessage(code: RefusalCode, phone: string | undefined): string {
  return `${refusals[code]}, or ${toOtherWay(phone)}`;
}

function toOtherWay(phone: string | undefined): string {
  return phone === undefined
    ? 'ask at the place where you would be treated. It is listed under Locations'
    : `call us: ${phone}`;
}

/** A problem's code and what its sender is told. */
export type ProblemMessage = { code: string; message: string };

/**
 * Everything that the page of problems may have to say.
 *
 * @param phone the clinic's, where it has given one
 */
export function listProblemMessages(phone: string | undefined): ProblemMessage[] {
  const refused = Object.keys(refusals) as RefusalCode[];
  return [
    ...enquiryProblemCodes.map((code) => ({ code, message: enquiryProblems[code].message })),
    ...refused.map((code) => ({ code, message: toRefusalMessage(code, phone) })),
  ];
}
