import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toWorksheetTitle } from '../deciding/worksheet-title';
import { toSheetTitle } from '../questions/question-sheets';
import { fillFigures } from '../text/article';
import { getCondition, getDecision, getLocation, getPage, getSheet } from '../text/get-page';

/** Of a page in `content/pages`. */
export function toTextPageMetadata(content: Content, name: string) {
  return toMetadata(content, getPage(content, name), routes.page(name));
}

export function toConditionMetadata(content: Content, name: string) {
  return toMetadata(content, getCondition(content, name), routes.condition(name));
}

export function toLocationMetadata(content: Content, name: string) {
  return toMetadata(content, getLocation(content, name), routes.location(name));
}

export function toDecisionMetadata(content: Content, name: string) {
  return toMetadata(content, getDecision(content, name), routes.decision(name));
}

/** With one decision, `/deciding` shows it, and its own path is the one that stays. */
export function toDecidingMetadata(content: Content) {
  const [decision, ...others] = content.decisions;
  return decision && others.length === 0
    ? toDecisionMetadata(content, decision.name)
    : toTextPageMetadata(content, 'deciding');
}

export function toWorksheetMetadata(content: Content, name: string) {
  const decision = getDecision(content, name);
  const title = toWorksheetTitle(decision);
  const description = `A sheet to fill in: what matters to you, reasons for and against each option, and what you still want to ask. ${decision.question}`;
  return toMetadata(content, { title, description }, routes.worksheet(name));
}

export function toQuestionSheetMetadata(content: Content, name: string) {
  const title = toSheetTitle(name);
  const description = `${title}, on one sheet to print, with room for the answers. Gathered from the pages of ${content.clinic.name}.`;
  return toMetadata(content, { title, description }, routes.questionSheet(name));
}

/** A sheet repeats what its pages say, and those are what a search should find. */
export function toSheetMetadata(content: Content, name: string) {
  const metadata = toMetadata(content, getSheet(content, name), routes.sheet(name));
  return { ...metadata, robots: { index: false } };
}

/** What search engines and link previews show of a page, as Next's `Metadata`. */
export function toMetadata(
  content: Content,
  page: { title: string; description: string },
  path: string,
) {
  const { clinic } = content;
  const description = fillFigures(page.description, content);
  const url = toAbsoluteUrl(content, path);
  return {
    title: `${page.title} – ${clinic.name}`,
    description,
    ...(content.preview && { robots: { index: false } }),
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': toAbsoluteUrl(content, routes.changesFeed) },
    },
    openGraph: {
      title: page.title,
      description,
      url,
      siteName: clinic.name,
      locale: clinic.locale.replace('-', '_'),
      type: 'website' as const,
      images: [{ url: routes.linkPreview(path), width: 1200, height: 630, alt: page.title }],
    },
  };
}

/** Metadata of a page that search engines should not list, such as a page that follows the form. */
export function toUnlistedMetadata(content: Content, title: string) {
  return { title: `${title} – ${content.clinic.name}`, robots: { index: false } };
}

/** `https://clinic.example/costs` */
export function toAbsoluteUrl({ clinic }: Pick<Content, 'clinic'>, path: string): string {
  return new URL(path, clinic.website).href;
}
