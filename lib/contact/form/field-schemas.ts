// zod/mini: the same zod, but only a few kilobytes for browsers to download.
import * as z from 'zod/mini';
import { isEmailAddress, toEmailAddress } from './contact-details';
import type { EnquiryProblemCode } from './enquiry-problems';

// zod's JIT uses `new Function`, which the site's Content-Security-Policy forbids.
z.config({ jitless: true });

/** An e-mail address, or nothing. */
export const emailField = z._default(
  line('email-invalid').check(
    z.overwrite(toEmailAddress),
    z.refine((email) => email === '' || isEmailAddress(email), code('email-invalid')),
  ),
  '',
);

/** The form's idempotency key. The field keeps its name: forms that are open in a browser post it. */
export const submissionKeyField = z._default(
  z
    .string(code('submission-key-invalid'))
    .check(z.regex(/^[\w-]{0,64}$/, code('submission-key-invalid'))),
  '',
);

/** A single line of text. A line break in it could be mistaken for another field in a mail or a list. */
export function line(problem: EnquiryProblemCode) {
  return text(problem).check(z.overwrite((value) => value.replaceAll(/\s+/g, ' ')));
}

/** Text as typed, without invisible characters and with `\n` as the only line break. */
export function text(problem: EnquiryProblemCode) {
  return z.string(code(problem)).check(z.overwrite(cleanText));
}

/** Without invisible characters and with `\n` as the only line break. */
export function cleanText(typed: string): string {
  return (
    typed
      .normalize('NFC')
      // A form posts each line break as two characters, which would count against the limit.
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(invisible, ' ')
      .trim()
  );
}

/**
 * Control characters, invisible characters, and those that change the direction of the surrounding
 * text. The joiners U+200C and U+200D stay: Persian and Indic scripts need them.
 */
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** zod carries the code as its message; enquiry-problems.ts maps it to the wording. */
export function code(problem: EnquiryProblemCode) {
  return { error: problem };
}

/** The fields of a form before they are checked. */
export type RawFields = Record<string, unknown>;

/** A rule across fields. It runs even if a field is invalid, so that all problems are reported at once. */
export function rule(problem: EnquiryProblemCode, holds: (fields: RawFields) => boolean) {
  return z.refine<RawFields>(holds, {
    ...code(problem),
    when: ({ value }) => typeof value === 'object' && value !== null,
  });
}

export function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
