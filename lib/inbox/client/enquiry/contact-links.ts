/** A link that dials. What is not part of a number, such as an extension, is left out. */
export function toPhoneLink(phone: string): string {
  const [number = ''] = phone.split(/ext|x|#|,|;/i);
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}

/** A mail to begin with. */
export type MailStart = { subject: string; text: string };

/** A link that opens the mail program with a mail to somebody. */
export function toMailLink(email: string, start?: MailStart): string {
  const to = encode(email).replaceAll('%40', '@');
  if (!start) return `mailto:${to}`;
  // RFC 6068: line breaks are written as %0D%0A.
  const body = encode(start.text.replaceAll(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encode(start.subject)}&body=${body}`;
}

/** A lone half of a character would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
