// zod/mini: the same zod in a form that browsers download in a few kilobytes.
import * as z from 'zod/mini';
import { isEmailAddress, isPhoneNumber, toEmailAddress, toPhoneNumber } from './contact-details';
import { honeypotField, maxLengths, preferredContacts, roles, topics } from './enquiry-fields';
import { type EnquiryProblemCode, enquiryProblemCodes } from './enquiry-problems';

// zod would write code of its own and run it, which the site's policy forbids.
z.config({ jitless: true });

const fieldsSchema = z.object({
  name: line('name-missing').check(
    z.minLength(1, code('name-missing')),
    z.maxLength(maxLengths.name, code('name-too-long')),
  ),
  email: z._default(
    line('email-invalid').check(
      z.overwrite(toEmailAddress),
      z.refine((email) => email === '' || isEmailAddress(email), code('email-invalid')),
    ),
    '',
  ),
  phone: z._default(
    line('phone-invalid').check(
      z.overwrite(toPhoneNumber),
      z.refine((phone) => phone === '' || isPhoneNumber(phone), code('phone-invalid')),
    ),
    '',
  ),
  preferredContact: z.enum(preferredContacts, code('preferred-contact-missing')),
  role: z.enum(roles, code('role-missing')),
  location: z._default(z.string(code('location-unknown')), ''),
  topic: z.enum(topics, code('topic-missing')),
  message: z._default(
    text('message-too-long').check(z.maxLength(maxLengths.message, code('message-too-long'))),
    '',
  ),
  // A browser's form says `yes`, JSON says `true`.
  consent: z.pipe(
    z.literal(['yes', true], code('consent-missing')),
    z.transform(() => true as const),
  ),
  submissionKey: z._default(
    z
      .string(code('submission-key-invalid'))
      .check(z.regex(/^[\w-]{0,64}$/, code('submission-key-invalid'))),
    '',
  ),
  [honeypotField]: z._default(z.string(), ''),
});

/** Made once: that takes longer than to use it. */
const enquirySchema = fieldsSchema.check(
  rule('contact-missing', hasContact),
  rule(
    'email-needed',
    (fields) =>
      fields.preferredContact !== 'email' || isFilled(fields.email) || !hasContact(fields),
  ),
  rule(
    'phone-needed',
    (fields) =>
      fields.preferredContact !== 'phone' || isFilled(fields.phone) || !hasContact(fields),
  ),
);

/** An enquiry that may be stored: trimmed, complete, within its limits. */
export type Enquiry = z.infer<typeof fieldsSchema>;

export type ParsedEnquiry =
  | { ok: true; enquiry: Enquiry }
  | { ok: false; codes: EnquiryProblemCode[] };

/**
 * Checks an enquiry, in the browser before it is sent and on the server when it arrives.
 *
 * @param input what was sent; fields that the form does not have are dropped
 * @param locations names of the locations that may be chosen, besides none
 * @returns the enquiry, or everything that is wrong with it, in the order of the form
 */
export function parseEnquiry(input: unknown, locations: readonly string[]): ParsedEnquiry {
  const result = enquirySchema.safeParse(input);
  const found = result.success ? [] : result.error.issues.map((issue) => issue.message);
  if (!hasKnownLocation(input, locations)) found.push('location-unknown');
  if (result.success && found.length === 0) return { ok: true, enquiry: result.data };
  const codes = enquiryProblemCodes.filter((code) => found.includes(code));
  return { ok: false, codes: codes.length > 0 ? codes : ['body-unreadable'] };
}

/** What is no text has its own problem already. */
function hasKnownLocation(input: unknown, locations: readonly string[]): boolean {
  if (typeof input !== 'object' || input === null || !('location' in input)) return true;
  const { location } = input;
  return typeof location !== 'string' || location === '' || locations.includes(location);
}

/** One line as a person typed it. A line end would let it pass for another field in a mail or a list. */
function line(problem: EnquiryProblemCode) {
  return text(problem).check(z.overwrite((value) => value.replaceAll(/\s+/g, ' ')));
}

/** Text as a person typed it, without what no keyboard makes and with one kind of line end. */
function text(problem: EnquiryProblemCode) {
  return z.string(code(problem)).check(
    z.overwrite((value) =>
      value
        .normalize('NFC')
        // A form posts each line end as two characters, which would count against the limit.
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(invisible, ' ')
        .trim(),
    ),
  );
}

/**
 * Control characters, and those that are not seen or turn the direction of the text around them. The
 * joiners U+200C and U+200D stay: names in Persian and in Indian scripts need them.
 */
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** zod hands the code through as the message; enquiry-problems.ts has the words. */
function code(problem: EnquiryProblemCode) {
  return { error: problem };
}

type RawFields = { [field in keyof Enquiry]?: unknown };

/** A rule over several fields. It applies while another field is wrong too, so that all is said at once. */
function rule(problem: EnquiryProblemCode, holds: (fields: RawFields) => boolean) {
  return z.refine<RawFields>(holds, {
    ...code(problem),
    when: ({ value }) => typeof value === 'object' && value !== null,
  });
}

function hasContact(fields: RawFields): boolean {
  return isFilled(fields.email) || isFilled(fields.phone);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
