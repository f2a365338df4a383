// zod/mini: the same zod, but only a few kilobytes for browsers to download.
import * as z from 'zod/mini';
import { isEmailAddress, isPhoneNumber, toEmailAddress, toPhoneNumber } from './contact-details';
import { honeypotField, maxLengths, preferredContacts, roles, topics } from './enquiry-fields';
import { type EnquiryProblemCode, enquiryProblemCodes } from './enquiry-problems';

// zod's JIT uses `new Function`, which the site's Content-Security-Policy forbids.
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
  // A posted form has `yes`, JSON has `true`.
  consent: z.pipe(
    z.literal(['yes', true], code('consent-missing')),
    z.transform(() => true as const),
  ),
  // The form's idempotency key. The field keeps its name: forms that are open in a browser post it.
  submissionKey: z._default(
    z
      .string(code('submission-key-invalid'))
      .check(z.regex(/^[\w-]{0,64}$/, code('submission-key-invalid'))),
    '',
  ),
  [honeypotField]: z._default(z.string(), ''),
});

/** Built once, because building it takes longer than parsing with it. */
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

/** An enquiry that is ready to be stored: trimmed, complete and within its limits. */
export type Enquiry = z.infer<typeof fieldsSchema>;

export type ParsedEnquiry =
  | { ok: true; enquiry: Enquiry }
  | { ok: false; codes: EnquiryProblemCode[] };

/**
 * Validates an enquiry, both in the browser before it is sent and on the server when it arrives.
 *
 * @param input the posted fields; unknown fields are dropped
 * @param locations names of the locations that may be chosen; choosing none is also allowed
 * @returns the enquiry, or the codes of everything that is wrong with it, in the order of the form
 */
export function parseEnquiry(input: unknown, locations: readonly string[]): ParsedEnquiry {
  const result = parseSafely(input);
  const found: string[] = result.success ? [] : result.error.issues.map(({ message }) => message);
  if (!hasKnownLocation(input, locations)) found.push('location-unknown');
  if (result.success && found.length === 0) return { ok: true, enquiry: result.data };
  const codes = enquiryProblemCodes.filter((code) => found.includes(code));
  return { ok: false, codes: codes.length > 0 ? codes : ['body-unreadable'] };
}

/** zod compares the length of whatever has one, even if it is not text, and that can throw. */
function parseSafely(input: unknown) {
  try {
    return enquirySchema.safeParse(input);
  } catch {
    return { success: false, error: { issues: [] } } as const;
  }
}

/** A location that is not a string has been reported by the schema. */
function hasKnownLocation(input: unknown, locations: readonly string[]): boolean {
  if (typeof input !== 'object' || input === null || !('location' in input)) return true;
  const { location } = input;
  return typeof location !== 'string' || location === '' || locations.includes(location);
}

/** A single line of text. A line break in it could be mistaken for another field in a mail or a list. */
function line(problem: EnquiryProblemCode) {
  return text(problem).check(z.overwrite((value) => value.replaceAll(/\s+/g, ' ')));
}

/** Text as typed, without invisible characters and with `\n` as the only line break. */
function text(problem: EnquiryProblemCode) {
  return z.string(code(problem)).check(
    z.overwrite((value) =>
      value
        .normalize('NFC')
        // A form posts each line break as two characters, which would count against the limit.
        .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
        .replaceAll(invisible, ' ')
        .trim(),
    ),
  );
}

/**
 * Control characters, invisible characters, and those that change the direction of the surrounding
 * text. The joiners U+200C and U+200D stay: Persian and Indic scripts need them.
 */
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** zod carries the code as its message; enquiry-problems.ts maps it to the wording. */
function code(problem: EnquiryProblemCode) {
  return { error: problem };
}

type RawFields = { [field in keyof Enquiry]?: unknown };

/** A rule across fields. It runs even if a field is invalid, so that all problems are reported at once. */
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
