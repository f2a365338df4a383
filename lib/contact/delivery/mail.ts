import { routes } from '@/lib/routes';
import type { StoredEnquiry } from '../store/enquiry-store';
import { toEnquiryText } from './enquiry-text';

/** A mail to the clinic. Its headers contain nothing that a visitor typed, hence no Reply-To. */
export type Mail = { messageId: string; to: string; subject: string; text: string };

/** Where mails go and how much they say. */
export type MailOptions = {
  /** The clinic's e-mail address. */
  to: string;
  /** E-mail addresses of the locations that have their own, by the location's name. */
  toLocations: ReadonlyMap<string, string>;
  /** `full`: the whole enquiry. `notice`: only its reference. */
  content: 'full' | 'notice';
  /** Where staff open the inbox, if there is one: such as `https://www.clinic.example`. */
  inboxOrigin?: string | undefined;
};

/** Writes the mail about an enquiry. */
export function toMail(enquiry: StoredEnquiry, messageId: string, options: MailOptions): Mail {
  const { reference, receivedAt, location, details } = enquiry;
  const isSuspected = enquiry.spamSignals.length > 0;
  const { inboxOrigin } = options;
  const link = inboxOrigin && `${inboxOrigin}${routes.inboxEnquiry(reference)}`;
  const notice = [
    `Somebody wrote to the clinic through the website: ${reference}, ${receivedAt}.`,
    link
      ? `To read and answer it: ${link}`
      : `To read it, on the server: npm run enquiries -- show ${reference}`,
  ].join('\n');
  const whole = () => [toEnquiryText(enquiry), ...(link ? [`Inbox       ${link}`] : [])].join('\n');
  return {
    messageId,
    to: options.toLocations.get(location) ?? options.to,
    subject: `Website enquiry ${reference}${isSuspected ? ' (suspected spam)' : ''}`,
    // Encrypted details cannot be sent, whatever the setting says.
    text: options.content === 'full' && details ? whole() : notice,
  };
}
