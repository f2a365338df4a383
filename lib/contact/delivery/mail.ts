import type { StoredEnquiry } from '../store/enquiry-store';
import { toEnquiryText } from './enquiry-text';

/** A mail to the clinic. Its headers hold nothing that a visitor typed, so there is no Reply-To. */
export type Mail = { messageId: string; to: string; subject: string; text: string };

export type MailOptions = {
  /** The clinic's address. */
  to: string;
  /** Addresses of locations that have one, by their names. */
  toLocations: ReadonlyMap<string, string>;
  /** The whole enquiry, or only its reference. */
  content: 'full' | 'notice';
};

export function toMail(enquiry: StoredEnquiry, messageId: string, options: MailOptions): Mail {
  const { reference, receivedAt, location, details } = enquiry;
  const isSuspected = enquiry.spamSignals.length > 0;
  const notice = [
    `Somebody wrote to the clinic through the website: ${reference}, ${receivedAt}.`,
    `To read it, on the server: npm run enquiries -- show ${reference}`,
  ].join('\n');
  return {
    messageId,
    to: options.toLocations.get(location) ?? options.to,
    subject: `Website enquiry ${reference}${isSuspected ? ' (suspected spam)' : ''}`,
    // What is sealed cannot be sent, whatever the setting says.
    text: options.content === 'full' && details ? toEnquiryText(enquiry) : notice,
  };
}
