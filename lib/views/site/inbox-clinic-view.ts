import type { Content } from '@/lib/content/content';
import { readReplyPromise } from '@/lib/content/schemas/fields/reply-promise';
import { fillFigures } from '../text/article';

/** What the inbox for staff says of this clinic. */
export function toInboxClinicView(content: Content) {
  const { clinic, locations, holidays, replies } = content;
  const { name, timeZone, reply } = clinic;
  return {
    ...{ name, timeZone, holidays },
    locations: locations.map((location) => ({ name: location.name, title: location.title })),
    reply: reply && readReplyPromise(reply.within),
    replies: replies.map(({ title, topics, subject, message }) => ({
      ...{ title: toPlain(title), topics, subject: toPlain(subject) },
      text: toPlain(fillFigures(message, content)),
    })),
  };
}

/** Mail programs know ordinary spaces, and need no help with where a line breaks. */
function toPlain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
}
