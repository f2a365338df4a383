import type { StoredEnquiry } from './enquiry-store';
import { spamSignals } from './spam-signals';

const unreadAdvice = {
  damaged: 'damaged: this row cannot be read; look for it in a backup',
  sealed: 'sealed: give the key that opens it, with --key <file>',
} as const;

/** An enquiry as staff read it, in a mail and on the terminal. */
export function toEnquiryText({ details, ...enquiry }: StoredEnquiry): string {
  const unread = enquiry.isDamaged ? 'damaged' : 'sealed';
  const signals = enquiry.spamSignals.map((signal) => spamSignals[signal]);
  return [
    `Reference   ${enquiry.reference}`,
    `Received    ${enquiry.receivedAt}`,
    `Suspected   ${signals.length > 0 ? `spam: ${signals.join('; ')}` : 'no'}`,
    ...(details
      ? [
          `From        ${details.name} (${enquiry.role})`,
          `E-mail      ${details.email || '–'}`,
          `Phone       ${details.phone || '–'}`,
          `Reply by    ${details.preferredContact}`,
        ]
      : [`From        ${unread} (${enquiry.role})`]),
    `About       ${enquiry.topic}`,
    `Place       ${enquiry.location || 'any'}`,
    details
      ? `Message     ${details.message.replaceAll('\n', '\n            ') || '–'}`
      : `Message     ${unreadAdvice[unread]}`,
  ].join('\n');
}
