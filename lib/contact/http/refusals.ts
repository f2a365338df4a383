import { enquiryProblemCodes, enquiryProblems } from '../form/enquiry-problems';

/** Messages that only the server sends; kept apart so that browsers do not download them. */
const refusals = {
  'not-stored': 'We could not save your message just now. Please send it again in a few minutes',
  'too-many':
    'Many messages have come from your connection in a short time. Please send yours again in an hour',
  'from-elsewhere':
    'This message did not come from our own page. Open the contact page and send it from there',
} as const;

export type RefusalCode = keyof typeof refusals;

/**
 * The message for a refusal, including another way to reach the clinic.
 *
 * @param phone the clinic's phone number, if it has published one
 */
export function toRefusalMessage(code: RefusalCode, phone: string | undefined): string {
  return `${refusals[code]}, or ${toOtherWay(phone)}`;
}

function toOtherWay(phone: string | undefined): string {
  return phone === undefined
    ? 'ask at the place where you would be treated. It is listed under Locations'
    : `call us: ${phone}`;
}

/** A problem's code and the message its sender reads. */
type ProblemMessage = { code: string; message: string };

/**
 * Every message that the page of problems may have to show.
 *
 * @param phone the clinic's phone number, if it has published one
 */
export function listProblemMessages(phone: string | undefined): ProblemMessage[] {
  const refused = Object.keys(refusals) as RefusalCode[];
  return [
    ...enquiryProblemCodes.map((code) => ({ code, message: enquiryProblems[code].message })),
    ...refused.map((code) => ({ code, message: toRefusalMessage(code, phone) })),
  ];
}
