import * as z from 'zod/mini';
import { maxLengths } from './enquiry-fields';

// Browsers download this, so it is small: a library of phone numbers would be ten times the form.

/** Apostrophes as telephones and word processors set them. A mailbox has the plain one. */
const apostrophes = /[\u2018\u2019\u02bc\u00b4\u2032]/g;

/**
 * An e-mail address as mail servers know it, from one as people write it: `o’brien@müller.de` is
 * `o'brien@xn--mller-kva.de`. What is no address stays as it is.
 */
export function toEmailAddress(typed: string): string {
  const email = typed.replaceAll(apostrophes, "'").normalize('NFKC');
  const at = email.lastIndexOf('@');
  return at < 0 ? email : email.slice(0, at + 1) + toAsciiDomain(email.slice(at + 1));
}

/** The browser's and Node's own way to encode a name in another script (RFC 5891). */
function toAsciiDomain(domain: string): string {
  const isAscii = /^[ -~]*$/.test(domain);
  // Anything else than letters, digits, dots and dashes could be read as another part of a URL.
  if (isAscii || /[^\p{L}\p{M}\p{N}.。-]/u.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    // No domain can be called so.
    return domain;
  }
}

/** With a dot in its domain: people have no mailbox at `localhost`. No dot stands beside another or the @. */
const dots = /^(?!\.)(?!.*\.[.@]).*\.[a-z][a-z\d-]+$/i;

/** @param email as `toEmailAddress()` gives it */
export function isEmailAddress(email: string): boolean {
  return email.length <= maxLengths.email && z.regexes.html5Email.test(email) && dots.test(email);
}

/** A phone number with plain dashes, from one with those of a word processor: `082–123–4567`. */
export function toPhoneNumber(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** The number, and what may stand behind it: `ext 12`, `extension 12`, `x12`, `#12`. */
const phonePattern =
  /^([+( ]*[0-9][0-9 ()./-]*?)(?:[ ,;]*(?:ext(?:ension)?[.:=]?|x|#) ?[0-9]{1,7})?$/i;

/**
 * As people write them: digits with spaces, dashes, dots and brackets, 7 to 15 of them (ITU-T E.164), and
 * an extension.
 *
 * @param phone as `toPhoneNumber()` gives it
 */
export function isPhoneNumber(phone: string): boolean {
  if (phone.length > maxLengths.phone) return false;
  const [, number = ''] = phone.match(phonePattern) ?? [];
  const digits = number.replaceAll(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15;
}
