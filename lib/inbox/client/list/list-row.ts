import { roleLabels, stateLabels, topicLabels } from '@/lib/inbox/work/labels';
import type { ListedEnquiry } from '@/lib/inbox/work/list-enquiries';
import { build } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toAge, toTime } from '../page/times';

/** Of a list that has enquiries of several states. */
type RowOptions = { lateBefore: string | undefined; hasStates?: boolean };

/** One line of the list: a link to the enquiry. */
export function toRow(
  enquiry: ListedEnquiry,
  { start, texts }: Desk,
  { lateBefore, hasStates = false }: RowOptions,
): HTMLLIElement {
  const { reference, receivedAt, isRead, state, owner } = enquiry;
  const name = texts.peek(reference)?.name;
  const marks = toMarks(enquiry, lateBefore);
  const parts = [
    ...(hasStates ? [enquiry.spam === 'spam' ? 'Spam' : stateLabels[state]] : []),
    topicLabels[enquiry.topic] ?? enquiry.topic,
    roleLabels[enquiry.role] ?? enquiry.role,
    toPlaceTitle(enquiry.location, start),
    ...(owner ? [`with ${owner === start.staff.name ? 'you' : owner}`] : []),
  ];
  return build(
    'li',
    { class: 'border-b border-line' },
    build(
      'a',
      {
        href: `#${reference}`,
        class: 'block px-2 py-2 no-underline hover:bg-well',
        'data-reference': reference,
      },
      build(
        'span',
        { class: 'flex flex-wrap items-baseline justify-between gap-x-4' },
        build(
          'span',
          { class: `${isRead ? '' : 'font-bold '}min-w-0 break-words text-link underline` },
          !isRead && build('span', { class: 'sr-only' }, 'Unread: '),
          build('bdi', {}, name || reference),
          name ? ` (${reference})` : '',
        ),
        build(
          'time',
          {
            datetime: receivedAt,
            title: toTime(receivedAt, start.clinic.timeZone),
            class: 'text-base text-muted',
          },
          toAge(receivedAt, Date.now()),
        ),
      ),
      build('span', { class: 'block text-base text-text' }, parts.join(' · ')),
      ...marks,
    ),
  );
}

/** What stands out: in words, not in colour alone. */
function toMarks(enquiry: ListedEnquiry, lateBefore: string | undefined): HTMLElement[] {
  const mark = (words: string) =>
    build(
      'span',
      { class: 'mr-2 inline-block bg-caution px-2 text-base font-bold text-caution-text' },
      words,
    );
  return [
    ...(isLate(enquiry, lateBefore) ? [mark('Has waited longer than we promise')] : []),
    ...(isSuspected(enquiry) ? [mark('Suspected spam')] : []),
    ...(enquiry.mail === 'dead' ? [mark('The mail about it failed')] : []),
  ];
}

/** Nobody has answered, although it was promised by now. */
export function isLate(
  { receivedAt, answeredAt, spam }: ListedEnquiry,
  lateBefore: string | undefined,
): boolean {
  const isOpen = answeredAt === null && spam !== 'spam';
  return lateBefore !== undefined && isOpen && receivedAt < lateBefore;
}

/** The form suspects spam, and nobody has said otherwise. */
export function isSuspected({ spam, spamSignals }: ListedEnquiry): boolean {
  return spam === 'unknown' && spamSignals.length > 0;
}

/** @param location a place's file name, or empty */
export function toPlaceTitle(location: string, { clinic }: Desk['start']): string {
  if (location === '') return 'any place, or not known yet';
  return clinic.locations.find(({ name }) => name === location)?.title ?? location;
}
