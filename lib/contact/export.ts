import { stringify } from 'csv-stringify/sync';
import type { StoredEnquiry } from './enquiry-store';

/** One enquiry as other programs read it. */
type ExportedEnquiry = ReturnType<typeof toExported>;

/** @throws Error when one is sealed and its key was not given: an export must not be incomplete */
export function toJsonExport(enquiries: readonly StoredEnquiry[]): string {
  return `${JSON.stringify(enquiries.map(toExported), null, 2)}\n`;
}

/**
 * For spreadsheets: with a byte order mark, and without cells that a spreadsheet would run as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection), also one that separates cells otherwise.
 *
 * @throws Error as above
 */
export function toCsvExport(enquiries: readonly StoredEnquiry[]): string {
  return stringify(enquiries.map(toExported).map(disarm), {
    header: true,
    columns: columns.map((key) => ({ key })),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/**
 * What another program may take for the start of a cell, with the quotes and spaces that it may pass over,
 * before a character that starts a formula: in half of Europe `;` separates, and a quote in the middle of
 * a cell then keeps no line end from ending the row.
 */
const innerFormula = /([;,|\t\n\r])([\s"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

function disarm(enquiry: ExportedEnquiry): ExportedEnquiry {
  const toHarmless = (text: string) => text.replaceAll(innerFormula, "$1$2'");
  return {
    ...enquiry,
    name: toHarmless(enquiry.name),
    email: toHarmless(enquiry.email),
    phone: toHarmless(enquiry.phone),
    message: toHarmless(enquiry.message),
  };
}

const columns: readonly (keyof ExportedEnquiry)[] = [
  'reference',
  'receivedAt',
  'delivery',
  'suspectedSpam',
  'role',
  'topic',
  'location',
  'name',
  'email',
  'phone',
  'preferredContact',
  'message',
];

/** A row that nobody can read must not keep the others from being exported. */
const damagedDetails = {
  ...{ name: '', email: '', phone: '', preferredContact: '' },
  message: '(damaged)',
};

function toExported({ reference, receivedAt, role, topic, location, ...enquiry }: StoredEnquiry) {
  if (!enquiry.details && !enquiry.isDamaged) {
    throw new Error(`${reference} is sealed: give its key with --key <file>`);
  }
  const { name, email, phone, preferredContact, message } = enquiry.details ?? damagedDetails;
  return {
    ...{ reference, receivedAt, role, topic, location },
    ...{ name, email, phone, preferredContact, message },
    delivery: enquiry.mail.status,
    suspectedSpam: enquiry.spamSignals.join(' '),
  };
}
