// The build without Node's own modules: managers export in their browser too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { StoredEnquiry } from './enquiry-store';

/** One enquiry in the format for other programs. */
type ExportedEnquiry = ReturnType<typeof toExported>;

/** Exports as JSON. @throws Error if one is still encrypted, because an export must be complete */
export function toJsonExport(enquiries: readonly StoredEnquiry[]): string {
  return `${JSON.stringify(enquiries.map(toExported), null, 2)}\n`;
}

/**
 * Exports as CSV for spreadsheets: with a byte order mark, and with formulas disarmed
 * (https://owasp.org/www-community/attacks/CSV_Injection), whichever separator the spreadsheet uses.
 *
 * @throws Error if one is still encrypted
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
 * Matches what another program may take for the start of a cell (and any quotes and spaces it skips) before
 * a character that starts a formula. Much of Europe uses `;` as the separator, and a quote inside a cell
 * does not then protect a line break.
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
    owner: toHarmless(enquiry.owner),
    notes: toHarmless(enquiry.notes),
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
  'page',
  'state',
  'owner',
  'spam',
  'notes',
];

/** An unreadable row must not stop the others from being exported. */
const damagedDetails = {
  ...{ name: '', email: '', phone: '', preferredContact: '' },
  message: '(damaged)',
  page: '',
};

function toExported({ reference, receivedAt, role, topic, location, ...enquiry }: StoredEnquiry) {
  if (!enquiry.details && !enquiry.isDamaged) {
    throw new Error(`${reference} is encrypted: pass its private key with --key <file>`);
  }
  const { page = '', ...details } = enquiry.details ?? damagedDetails;
  const { name, email, phone, preferredContact, message } = details;
  return {
    ...{ reference, receivedAt, role, topic, location },
    ...{ name, email, phone, preferredContact, message, page },
    delivery: enquiry.mail.status,
    suspectedSpam: enquiry.spamSignals.join(' '),
    state: enquiry.work.state,
    owner: enquiry.work.owner ?? '',
    spam: enquiry.work.spam,
    notes: enquiry.notes.map(toNoteText).join('\n\n'),
  };
}

/** A note that was damaged, or encrypted for another key, must not stop the others. */
function toNoteText({ at, author, text = '(cannot be read)' }: StoredEnquiry['notes'][number]) {
  return `${at} ${author}: ${text}`;
}
