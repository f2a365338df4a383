import { spamSignals } from '../form/spam-signal-names';
import type { StoredEnquiry } from '../store/enquiry-store';

const unreadAdvice = {
  damaged: 'damaged: this row cannot be read; look for it in a backup',
  encrypted: 'encrypted: pass its private key with --key <file>',
} as const;

/** Formats an enquiry for staff, in a mail and on the terminal. */
export function toEnquiryText({ details, ...enquiry }: StoredEnquiry): string {
  const unread = enquiry.isDamaged ? 'damaged' : 'encrypted';
  const signals = enquiry.spamSignals.map((signal) => spamSignals[signal]);
  return [
    `Reference   ${enquiry.reference}`,
    `Received    ${enquiry.receivedAt}`,
    `Suspected   ${signals.length > 0 ? `spam: ${signals.join('; ')}` : 'no'}`,
    ...(details
      ? [
          `From        ${details.name || '–'} (${enquiry.role})`,
          `E-mail      ${details.email || '–'}`,
          `Phone       ${details.phone || '–'}`,
          `Reply by    ${details.preferredContact}`,
        ]
      : [`From        ${unread} (${enquiry.role})`]),
    `About       ${enquiry.topic}`,
    `Place       ${enquiry.location || 'any'}`,
    ...(details?.page ? [`Page        ${details.page}`] : []),
    details
      ? `Message     ${details.message.replaceAll('\n', '\n            ') || '–'}`
      : `Message     ${unreadAdvice[unread]}`,
    ...enquiry.notes.map(
      ({ at, author, text }) =>
        `Note        ${at} ${author}\n            ${text?.replaceAll('\n', '\n            ') ?? unreadAdvice.encrypted}`,
    ),
  ].join('\n');
}
