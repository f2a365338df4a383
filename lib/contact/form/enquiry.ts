// zod/mini: the same zod, but only a few kilobytes for browsers to download.
import * as z from 'zod/mini';
import { isPhoneNumber, toPhoneNumber } from './contact-details';
import {
  honeypotField,
  maxLengths,
  preferredContacts,
  roles,
  topics,
  type websiteTopic,
} from './enquiry-fields';
import { type EnquiryProblemCode, enquiryProblemCodes } from './enquiry-problems';
import { feedbackSchema, isFeedback, toEnquiry } from './feedback';
import {
  code,
  emailField,
  isFilled,
  line,
  type RawFields,
  rule,
  submissionKeyField,
  text,
} from './field-schemas';

const fieldsSchema = z.object({
  name: line('name-missing').check(
    z.minLength(1, code('name-missing')),
    z.maxLength(maxLengths.name, code('name-too-long')),
  ),
  email: emailField,
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
  submissionKey: submissionKeyField,
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

type AskedEnquiry = z.infer<typeof fieldsSchema>;

/** An enquiry that is ready to be stored: trimmed, complete and within its limits. */
export type Enquiry = Omit<AskedEnquiry, 'role' | 'topic' | 'consent'> & {
  /** A visitor says something of the website, and is not asked who they are. */
  role: AskedEnquiry['role'] | 'visitor';
  topic: AskedEnquiry['topic'] | typeof websiteTopic;
  /** Absent where nothing was left that one could reply to. */
  consent?: true;
  /** Path of the page that it is about, where it is about one. */
  page?: string;
};

type ParsedEnquiry = { ok: true; enquiry: Enquiry } | { ok: false; codes: EnquiryProblemCode[] };

/**
 * Validates an enquiry, both in the browser before it is sent and on the server when it arrives.
 *
 * @param input the posted fields; unknown fields are dropped
 * @param locations names of the locations that may be chosen; choosing none is also allowed
 * @param pages paths of the site's pages; feedback about any other is about none
 * @returns the enquiry, or the codes of everything that is wrong with it, in the order of the form
 */
export function parseEnquiry(
  input: unknown,
  locations: readonly string[],
  pages: readonly string[] = [],
): ParsedEnquiry {
  const result = parseSafely(input, pages);
  const found: string[] = result.success ? [] : result.error.issues.map(({ message }) => message);
  if (!hasKnownLocation(input, locations)) found.push('location-unknown');
  if (result.success && found.length === 0) return { ok: true, enquiry: result.data };
  const codes = enquiryProblemCodes.filter((code) => found.includes(code));
  return { ok: false, codes: codes.length > 0 ? codes : ['body-unreadable'] };
}

type Read =
  | { success: true; data: Enquiry }
  | { success: false; error: { issues: readonly { message: string }[] } };

/** zod compares the length of whatever has one, even if it is not text, and that can throw. */
function parseSafely(input: unknown, pages: readonly string[]): Read {
  try {
    if (!isFeedback(input)) return enquirySchema.safeParse(input);
    const result = feedbackSchema.safeParse(input);
    return result.success ? { success: true, data: toEnquiry(result.data, pages) } : result;
  } catch {
    return { success: false, error: { issues: [] } };
  }
}

/** A location that is not a string has been reported by the schema. */
function hasKnownLocation(input: unknown, locations: readonly string[]): boolean {
  if (typeof input !== 'object' || input === null || !('location' in input)) return true;
  const { location } = input;
  return typeof location !== 'string' || location === '' || locations.includes(location);
}

function hasContact(fields: RawFields): boolean {
  return isFilled(fields.email) || isFilled(fields.phone);
}
