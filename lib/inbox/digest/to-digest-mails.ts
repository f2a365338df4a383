import type { Mail } from '@/lib/contact/delivery/mail';
import { routes } from '@/lib/routes';
import { toInboxTime } from '../pages/inbox-time';
import type { InboxClinic } from '../staff';
import type { Waiting } from './count-waiting';

/** Who gets a digest, and where it leads. */
export type DigestOptions = {
  /** The clinic's e-mail address, and those of the places that have their own, by the place's name. */
  to: string;
  toLocations: ReadonlyMap<string, string>;
  /** Such as `https://www.clinic.example`. */
  inboxOrigin: string;
  clinic: Pick<InboxClinic, 'timeZone' | 'locations'>;
  /** The day that it is about, `2026-11-27`. */
  day: string;
};

/** The mails that say what waits: one for each address that has something new or late. */
export function toDigestMails(waiting: readonly Waiting[], options: DigestOptions): Mail[] {
  const pressing = waiting.filter(({ newCount, lateCount }) => newCount + lateCount > 0);
  const toAddress = ({ location }: Waiting) => options.toLocations.get(location) ?? options.to;
  return [...new Set(pressing.map(toAddress))].map((to) =>
    toDigestMail(
      to,
      pressing.filter((place) => toAddress(place) === to),
      options,
    ),
  );
}

function toDigestMail(
  to: string,
  places: readonly Waiting[],
  { inboxOrigin, clinic, day }: DigestOptions,
): Mail {
  const newCount = places.reduce((sum, place) => sum + place.newCount, 0);
  const lateCount = places.reduce((sum, place) => sum + place.lateCount, 0);
  const [, domain = 'inbox.invalid'] = to.split('@');
  return {
    // The same for each attempt, so that a mailbox can tell a second copy.
    messageId: `<digest-${day}-${Buffer.from(to).toString('base64url')}@${domain}>`,
    to,
    subject: `Website enquiries: ${newCount} new${lateCount > 0 ? `, ${lateCount} late` : ''}`,
    text: [
      'What waits in the inbox this morning:',
      ...places.map((place) => toLine(place, clinic)),
      '',
      `To read and answer: ${inboxOrigin}${routes.inbox}`,
    ].join('\n'),
  };
}

function toLine(
  { location, newCount, inHandCount, lateCount, oldestNewAt }: Waiting,
  { timeZone, locations }: DigestOptions['clinic'],
): string {
  const place = locations.find(({ name }) => name === location)?.title ?? 'No place chosen';
  const parts = [
    `${newCount} new${oldestNewAt ? `, the oldest since ${toInboxTime(oldestNewAt, timeZone)}` : ''}`,
    `${inHandCount} in hand`,
    ...(lateCount > 0 ? [`${lateCount} waiting longer than we promise`] : []),
  ];
  return `- ${place}: ${parts.join('; ')}`;
}
