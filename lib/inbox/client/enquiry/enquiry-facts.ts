import { spamSignals } from '@/lib/contact/form/spam-signal-names';
import type { EnquiryDetails } from '@/lib/contact/store/enquiry-details';
import { roleLabels, topicLabels } from '@/lib/inbox/work/labels';
import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import { isSuspected, toPlaceTitle } from '../list/list-row';
import { build } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toAge, toTime } from '../page/times';
import { toMailLink, toPhoneLink } from './contact-links';

/** The facts of an enquiry, as pairs of a term and what it is. */
export function toFacts(
  enquiry: WorkedEnquiry,
  details: EnquiryDetails | undefined,
  start: Desk['start'],
): HTMLElement[] {
  const { reference, receivedAt, role, topic, location, mail } = enquiry;
  const received = `${toTime(receivedAt, start.clinic.timeZone)} (${toAge(receivedAt, Date.now())})`;
  const facts: [string, string][] = [
    ['Reference', reference],
    ['Received', received],
    ['From', roleLabels[role] ?? role],
    ['About', topicLabels[topic] ?? topic],
    ['Place', toPlaceTitle(location, start)],
    ...(details?.page ? [['Page', details.page] as [string, string]] : []),
    ...(isSuspected(enquiry) ? [['Spam?', toSignalWords(enquiry)] as [string, string]] : []),
    ...(mail === 'dead'
      ? [['Mail', 'the mail about it could not be delivered'] as [string, string]]
      : []),
  ];
  return facts.flatMap(([term, words]) => [
    build('dt', { class: 'text-muted' }, term),
    build('dd', { class: 'min-w-0 break-words' }, words),
  ]);
}

function toSignalWords(enquiry: WorkedEnquiry): string {
  return enquiry.spamSignals.map((signal) => spamSignals[signal]).join('; ');
}

/** Links that dial and write, the preferred one first. */
export function toContactLinks(details: EnquiryDetails): HTMLElement[] {
  const { email, phone, preferredContact } = details;
  const links = [
    { kind: 'phone', text: phone, href: phone && toPhoneLink(phone), verb: 'Ring' },
    { kind: 'email', text: email, href: email && toMailLink(email), verb: 'Write to' },
  ].filter(({ text }) => text !== '');
  const preferredFirst = [
    ...links.filter(({ kind }) => kind === preferredContact),
    ...links.filter(({ kind }) => kind !== preferredContact),
  ];
  return preferredFirst.map(({ kind, text, href, verb }) =>
    build(
      'a',
      {
        href,
        class:
          'inline-flex min-h-11 max-w-full flex-wrap items-center border-2 border-accent px-4 font-bold',
      },
      build('span', { class: 'min-w-0 break-all' }, `${verb} ${text}`),
      kind === preferredContact && links.length > 1
        ? build('span', { class: 'ml-2 font-normal' }, '(preferred)')
        : undefined,
    ),
  );
}
