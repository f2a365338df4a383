import type { Root } from 'hast';
import type {
  BreadcrumbList,
  FAQPage,
  Graph,
  MedicalClinic,
  MedicalWebPage,
  Thing,
} from 'schema-dts';
import type { Content, Location, Page, Question } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { LinkView } from '../site/shell-view';
import { isCrisisAnswer, toFirstSentence } from '../text/answer-text';
import { toAbsoluteUrl } from './page-metadata';

/**
 * Structured data for search engines (https://schema.org) as the content of a `<script>`. A `<` is
 * escaped, so that it cannot end the element.
 */
export function toScriptText(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // Programs read it, which break no lines.
  const text = JSON.stringify(graph).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  return text.replaceAll('<', '\\u003c');
}

/** The clinic, or one of its locations. Contains nothing that the pages do not say. */
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
    ...(location && toSpecialHours(content, location)),
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
 * An answer in its first sentence, which is the answer itself. An answer that speaks of suicide has
 * none: a search result would show it without the crisis numbers that precede it on the page.
 */
export function toFaqPage(
  content: Content,
  answer: Pick<Question, 'name' | 'updatedOn' | 'mentionsSuicide' | 'text'>,
  question: string,
  body: Root,
): FAQPage[] {
  if (isCrisisAnswer(answer)) return [];
  const { name, updatedOn } = answer;
  const url = toAbsoluteUrl(content, routes.answer(name));
  return [
    {
      '@type': 'FAQPage',
      '@id': url,
      url,
      name: question,
      inLanguage: content.clinic.locale,
      dateModified: updatedOn,
      publisher: { '@id': clinicId(content) },
      mainEntity: [
        {
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: toFirstSentence(body) },
        },
      ],
    },
  ];
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

/** Hours from one day to another; a place that is closed opens and closes at midnight, as schema.org has it. */
function toSpecialHours({ today }: Content, { otherHours = [], closures = [] }: Location) {
  const closed = closures.map((closure) => ({ ...closure, opens: '00:00', closes: '00:00' }));
  const special = [...otherHours, ...closed].filter(({ until }) => until >= today);
  if (special.length === 0) return {};
  return {
    specialOpeningHoursSpecification: special.map(({ from, until, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification' as const,
      ...{ validFrom: from, validThrough: until, opens, closes },
    })),
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
