import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type {
  BreadcrumbList,
  FAQPage,
  Graph,
  MedicalClinic,
  MedicalWebPage,
  Thing,
} from 'schema-dts';
import type { Content, Location, Page } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { LinkView } from '../parts/shell-view';
import { toAbsoluteUrl } from './page-metadata';

/**
 * Data for search engines (https://schema.org) as the text of a `<script>`. A `<` in the content is
 * escaped, so it cannot end the element.
 */
export function toScriptText(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** The clinic, or one of its locations. Says nothing that the pages do not. */
export function toMedicalClinic(content: Content, location?: Location): MedicalClinic {
  const { clinic } = content;
  const path = location ? routes.location(location.name) : routes.home;
  return {
    '@type': 'MedicalClinic',
    '@id': `${toAbsoluteUrl(content, path)}#clinic`,
    name: location?.title ?? clinic.name,
    url: toAbsoluteUrl(content, path),
    medicalSpecialty: clinic.specialty,
    ...(location
      ? { address: toAddress(content, location), parentOrganization: { '@id': clinicId(content) } }
      : { areaServed: clinic.countryName }),
    ...toContactPoints(location?.phone ?? clinic.phone),
    ...(location && location.hours.length > 0 && { openingHoursSpecification: toHours(location) }),
  };
}

export function toMedicalWebPage(
  content: Content,
  page: Pick<
    Page,
    'title' | 'description' | 'updatedOn' | 'reviewedBy' | 'reviewedOn' | 'isReviewStale'
  >,
  path: string,
): MedicalWebPage {
  return {
    '@type': 'MedicalWebPage',
    '@id': toAbsoluteUrl(content, path),
    url: toAbsoluteUrl(content, path),
    name: page.title,
    description: page.description,
    inLanguage: content.clinic.locale,
    dateModified: page.updatedOn,
    ...(page.reviewedOn &&
      !page.isReviewStale && { lastReviewed: page.reviewedOn, ...toReviewer(content, page) }),
    publisher: { '@id': clinicId(content) },
  };
}

/** Only one whom the site names elsewhere too: of others it knows no more than a line of text. */
function toReviewer({ people }: Content, { reviewedBy }: Pick<Page, 'reviewedBy'>) {
  const person = people.find(({ id }) => id === reviewedBy);
  if (!person) return {};
  const { name, profession } = person;
  return { reviewedBy: { '@type': 'Person' as const, name, jobTitle: profession } };
}

export function toBreadcrumbList(content: Content, trail: readonly LinkView[]): BreadcrumbList[] {
  if (trail.length === 0) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((link, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: link.label,
        item: toAbsoluteUrl(content, link.href),
      })),
    },
  ];
}

/**
 * Questions with the first sentence of each answer, which is the answer itself. One that speaks of suicide is left out: a search
 * result would show it away from the crisis numbers that stand above it on the page.
 */
export function toFaqPage(
  content: Content,
  questions: readonly { question: string; body: Root }[],
): FAQPage {
  return {
    '@type': 'FAQPage',
    '@id': toAbsoluteUrl(content, routes.faq),
    mainEntity: questions
      .filter(({ question, body }) => !/suicid|self-harm/i.test(question + textOf(body)))
      .map(({ question, body }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: firstSentence(body) },
      })),
  };
}

function clinicId(content: Content): string {
  return `${toAbsoluteUrl(content, routes.home)}#clinic`;
}

function toContactPoints(telephone: string | undefined) {
  return telephone === undefined ? {} : { telephone };
}

function toAddress({ clinic }: Content, { address }: Location) {
  return {
    '@type': 'PostalAddress' as const,
    ...(address.street && { streetAddress: address.street }),
    addressLocality: address.city,
    addressRegion: address.region,
    ...(address.postalCode && { postalCode: address.postalCode }),
    addressCountry: clinic.country,
  };
}

function toHours({ hours }: Location) {
  return hours.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: days,
    opens,
    closes,
  }));
}

function firstSentence(body: Root): string {
  const paragraph = body.children.find((node) => node.type === 'element' && node.tagName === 'p');
  if (paragraph?.type !== 'element') return textOf(body);
  const words = paragraph.children.filter(
    (child) => !(child.type === 'element' && child.tagName === 'sup'),
  );
  const text = textOf({ type: 'root', children: words });
  return text.match(/^.*?[.!?](?=\s|$)/s)?.[0] ?? text;
}
