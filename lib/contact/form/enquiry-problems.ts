/** Everything that can be wrong with an enquiry: the field, and the message its sender reads. */
export const enquiryProblems = {
  'name-missing': { field: 'name', message: 'Write your name' },
  'name-too-long': { field: 'name', message: 'Shorten your name to 100 characters or fewer' },
  'contact-missing': { field: 'email', message: 'Write an e-mail address or a phone number' },
  'email-invalid': {
    field: 'email',
    message: 'Write an e-mail address in the correct form, like name@example.com',
  },
  'email-needed': {
    field: 'email',
    message: 'Write your e-mail address, because you asked for a reply by e-mail',
  },
  'phone-invalid': {
    field: 'phone',
    message: 'Write a phone number with its area code, in 7 to 15 digits',
  },
  'phone-needed': {
    field: 'phone',
    message: 'Write your phone number, because you asked for a reply by phone',
  },
  'preferred-contact-missing': {
    field: 'preferredContact',
    message: 'Choose how we should reply: by e-mail or by phone',
  },
  'role-missing': { field: 'role', message: 'Choose who you are' },
  'location-unknown': { field: 'location', message: 'Choose a place from the list' },
  'topic-missing': { field: 'topic', message: 'Choose what your message is about' },
  'message-missing': { field: 'message', message: 'Write what is wrong or unclear' },
  'message-too-long': {
    field: 'message',
    message: 'Shorten your message to 1,000 characters or fewer',
  },
  'consent-missing': {
    field: 'consent',
    message: 'Tick the box so that we may keep your details and use them to reply',
  },
  'submission-key-invalid': {
    field: 'form',
    message: 'Load the page again, then send your message again',
  },
  'body-unreadable': {
    field: 'form',
    message: 'Your message did not arrive complete. Send it again',
  },
  'not-sent': {
    field: 'form',
    message:
      'We could not reach the clinic’s server. What you typed is still here: check your connection and send it again',
  },
} as const satisfies Record<string, { field: string; message: string }>;

export type EnquiryProblemCode = keyof typeof enquiryProblems;

/** In the order of the form's fields. */
export const enquiryProblemCodes = Object.keys(enquiryProblems) as EnquiryProblemCode[];

/** A form field, or `form` for a problem with the form as a whole. */
type EnquiryField = (typeof enquiryProblems)[EnquiryProblemCode]['field'];

export type EnquiryErrors = Partial<Record<EnquiryField, string>>;

/** Maps codes to one message per field, the first that applies: `{ name: 'Write your name' }`. */
export function toEnquiryErrors(codes: readonly EnquiryProblemCode[]): EnquiryErrors {
  const errors: EnquiryErrors = {};
  for (const code of codes) {
    const { field, message } = enquiryProblems[code];
    errors[field] ??= message;
  }
  return errors;
}
