import type { Content, Page } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type PhoneView, toOwnPhones } from '../facts/phone-view';
import { type HelpView, type LinkView, toHelpView, toMenu } from '../site/shell-view';

/** How a page ends: with how to ask, with crisis help and nothing else, or only with links. */
export type PageEndingView =
  | {
      kind: 'enquiry';
      phones: PhoneView[];
      contactHref: string;
      answer: string | undefined;
      links: LinkView[];
    }
  | { kind: 'help'; help: HelpView; companion: LinkView | undefined }
  | { kind: 'links'; links: LinkView[] };

/** @param path path of the page */
export function toPageEnding(
  content: Content,
  page: Pick<Page, 'endsWith'> & { kind?: Page['kind'] },
  path: string,
): PageEndingView {
  if (page.endsWith === 'help') {
    return { kind: 'help', help: toHelpView(content.clinic), companion: toCompanion(content) };
  }
  const links = toNextLinks(content, path);
  if (page.kind === 'about' || path === routes.contact) return { kind: 'links', links };
  return {
    kind: 'enquiry',
    phones: toOwnPhones(content),
    contactHref: routes.contact,
    answer: toAnswer(content),
    links,
  };
}

/** When a reply comes, if the clinic promises a time. */
export function toAnswer({ clinic: { reply } }: Content): string | undefined {
  return reply && `We answer within ${reply.within}.`;
}

/** The page for whoever accompanies a patient, if the site has one. */
function toCompanion({ pages }: Content): LinkView | undefined {
  const page = pages.find(({ name }) => name === 'companion');
  return page && { label: page.title, href: routes.page(page.name) };
}

/** The page that the menu's group has after this one, and the answers to questions. */
function toNextLinks(content: Content, path: string): LinkView[] {
  const isHere = ({ href }: LinkView) => path === href || path.startsWith(`${href}/`);
  const group = toMenu(content).find(({ entries }) => entries.some(isHere))?.entries ?? [];
  const next = group[group.findIndex(isHere) + 1];
  const questions = { label: 'Questions and answers', href: routes.faq };
  return [
    ...(next ? [{ label: `Next: ${next.label}`, href: next.href }] : []),
    ...(path === routes.faq || next?.href === routes.faq ? [] : [questions]),
  ];
}
