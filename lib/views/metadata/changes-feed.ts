import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type ListedChangeView, toListedChanges } from '../page-foot/changes-view';
import { listPages } from '../site/page-list';
import { getPage } from '../text/get-page';
import { toAbsoluteUrl } from './page-metadata';

/** An Atom feed (https://www.rfc-editor.org/rfc/rfc4287) of what has changed, newest first. */
export function toChangesFeed(content: Content): string {
  const { clinic } = content;
  const changes = toListedChanges(content);
  const self = toAbsoluteUrl(content, routes.changesFeed);
  // A feed without entries is as old as the texts are.
  const days = listPages(content).map(({ updatedOn }) => updatedOn);
  const updated = changes[0]?.isoDay ?? days.sort().at(-1) ?? '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(clinic.locale)}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(`${getPage(content, 'changes').title} – ${clinic.name}`)}</title>`,
    `  <updated>${toTime(updated)}</updated>`,
    `  <author><name>${escapeXml(clinic.name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(toAbsoluteUrl(content, routes.changes))}"/>`,
    ...changes.map((change) => toEntry(change, content)),
    '</feed>',
    '',
  ].join('\n');
}

function toEntry(
  { title, href, isoDay, what, isSafety, number }: ListedChangeView,
  content: Content,
): string {
  const url = toAbsoluteUrl(content, href);
  const { hostname } = new URL(content.clinic.website);
  // A tag stays the same wherever the feed is read, and after the host's name has changed hands.
  const id = `tag:${hostname},${isoDay}:${href}#${number}`;
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(isSafety ? `Safety: ${title}` : title)}</title>`,
    `    <updated>${toTime(isoDay)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(isSafety ? ['    <category term="safety" label="Safety"/>'] : []),
    `    <summary>${escapeXml(what)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** A day has no time; at noon it is that day in nearly every time zone. */
function toTime(day: string): string {
  return `${day}T12:00:00Z`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
