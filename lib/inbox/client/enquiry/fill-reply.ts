import type { ReplyTemplate } from '@/lib/inbox/staff';
import type { MailStart } from './contact-links';

/**
 * Fills in a template. The reference goes into the subject in any case, so that an answer finds its enquiry.
 *
 * @param reply without one, the text is empty
 */
export function fillReply(
  reply: Pick<ReplyTemplate, 'subject' | 'text'> | undefined,
  { name, reference }: { name: string; reference: string },
): MailStart {
  const fill = (text: string) =>
    text.replaceAll('{reference}', () => reference).replaceAll('{sender}', () => name);
  const subject = fill(reply?.subject ?? 'Your enquiry');
  return {
    subject: subject.includes(reference) ? subject : `${subject} (${reference})`,
    text: fill(reply?.text ?? ''),
  };
}
