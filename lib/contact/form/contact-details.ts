import * as z from 'zod/mini';
import { maxLengths } from './enquiry-fields';

// Browsers download this file, so it stays small: a phone number library would be ten times the form.

/** Apostrophes as phones and word processors type them. Mailboxes use the plain one. */
const apostrophes = /[\u2018\u2019\u02bc\u00b4\u2032]/g;

/**
 * Converts an e-mail address from the way people write it to the way mail servers know it:
 * `o’brien@müller.de` becomes `o'brien@xn--mller-kva.de`. Anything else is returned unchanged.
 */
export function toEmailAddress(typed: string): string {
  const email = typed.replaceAll(apostrophes, "'").normalize('NFKC');
  const at = email.lastIndexOf('@');
  return at < 0 ? email : email.slice(0, at + 1) + toAsciiDomain(email.slice(at + 1));
}

/** Uses the platform's own encoding of internationalised domain names (RFC 5891). */
function toAsciiDomain(domain: string): string {
  const isAscii = /^[ -~]*$/.test(domain);
  // Any character but letters, digits, dots and dashes could be parsed as another part of a URL.
  if (isAscii || /[^\p{L}\p{M}\p{N}.。-]/u.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    // Not a valid domain name.
    return domain;
  }
}

/** Requires a dot in the domain (nobody has a mailbox at `localhost`), and no dot next to another or the @. */
const dots = /^(?!\.)(?!.*\.[.@]).*\.[a-z][a-z\d-]+$/i;

/** Whether it is an e-mail address. @param email as returned by `toEmailAddress()` */
export function isEmailAddress(email: string): boolean {
  return email.length <= maxLengths.email && z.regexes.html5Email.test(email) && dots.test(email);
}

/** Replaces the dashes that word processors insert, as in `082–123–4567`, with plain hyphens. */
export function toPhoneNumber(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** A number, optionally followed by an extension: `ext 12`, `extension 12`, `x12`, `#12`. */
const phonePattern =
  /^([+( ]*[0-9][0-9 ()./-]*?)(?:[ ,;]*(?:ext(?:ension)?[.:=]?|x|#) ?[0-9]{1,7})?$/i;

/**
 * Accepts phone numbers as people write them: 7 to 15 digits (ITU-T E.164) with spaces, dashes, dots and
 * brackets, and an optional extension.
 *
 * @param phone as returned by `toPhoneNumber()`
 */
export function isPhoneNumber(phone: string): boolean {
  if (phone.length > maxLengths.phone) return false;
  const [, number = ''] = phone.match(phonePattern) ?? [];
  const digits = number.replaceAll(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15;
}
