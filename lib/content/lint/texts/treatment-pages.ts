import { routes } from '../../../routes';
import type { ContentItem } from '../../load/content-item';
import type { Mention } from '../../markdown/markdown-report';

type TreatmentPage = ContentItem & { markdown: NonNullable<ContentItem['markdown']> };

const risksPage = 'risks';

/** The page that explains the risks. */
export const risksPath = routes.page(risksPage);

/** Pages on which someone asks for treatment. */
const offers: readonly string[] = [routes.contact, routes.costs, routes.locations];

/** Every page of `kind: treatment`, every condition and every decision. */
export function treatmentPages(items: readonly ContentItem[]): TreatmentPage[] {
  return items.filter((item): item is TreatmentPage => {
    const isTreatment =
      item.type === 'Condition' ||
      item.type === 'Decision' ||
      (item.type === 'Page' && item.data.kind === 'treatment');
    return isTreatment && item.markdown !== undefined;
  });
}

/** Whether a page is the one that explains the risks. */
export function isRisksPage({ name }: ContentItem): boolean {
  return name === risksPage;
}

/** The first link to the risks. */
export function findRisksLink({ markdown }: TreatmentPage): Mention | undefined {
  return markdown.report.links.find(({ name }) => isLinkTo(name, risksPath));
}

/** The first link to a page on which someone asks for treatment. */
export function findOfferLink({ markdown }: TreatmentPage): Mention | undefined {
  return markdown.report.links.find(({ name }) => offers.some((page) => isLinkTo(name, page)));
}

function isLinkTo(href: string, page: string): boolean {
  return href === page || href.startsWith(`${page}#`) || href.startsWith(`${page}/`);
}
