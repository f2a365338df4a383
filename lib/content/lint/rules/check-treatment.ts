import { routes } from '../../../routes';
import type { ContentItem } from '../../load/content-item';
import type { Problem } from '../../load/problem';

/** Pages to which someone goes to ask for treatment. */
const offers: readonly string[] = [routes.contact, routes.costs, routes.locations];

const risksPage = 'risks';

/** Every page about the treatment says that its use is off-label, what can go wrong, and who says so. */
export function checkTreatmentPages(items: readonly ContentItem[]): Problem[] {
  return items.filter(isTreatmentPage).flatMap((item) => {
    const { report, compiled } = item.markdown;
    const sentences = report.passages.filter(({ kind }) => kind !== 'label' && kind !== 'heading');
    const risks = report.links.find(({ name }) => isLinkTo(name, routes.page(risksPage)));
    const offer = report.links.find(({ name }) => offers.some((page) => isLinkTo(name, page)));
    const problems: Omit<Problem, 'file'>[] = [];
    if (!sentences.some(({ text }) => /\boff-label\b/i.test(text))) {
      problems.push({
        message:
          'a page about treatment has to say that this use is off-label: say it, with its source, near the top',
      });
    }
    if (item.name !== risksPage && !risks) {
      problems.push({
        message: `a page about treatment has to lead to its risks: add a link to [the risks](${routes.page(risksPage)})`,
      });
    }
    if (risks && offer && offer.line < risks.line) {
      problems.push({
        line: offer.line,
        words: offer.name,
        message: `the page leads to ${offer.name} before it names the risks: link to ${routes.page(risksPage)} above this line`,
      });
    }
    if (compiled.citations.length === 0) {
      problems.push({
        message: 'a page about treatment has to name its sources: cite one as [^its-file-name]',
      });
    }
    return problems.map((problem) => ({ file: item.path, ...problem }));
  });
}

/** A page of `kind: treatment`, and every condition. */
function isTreatmentPage(
  item: ContentItem,
): item is ContentItem & { markdown: NonNullable<ContentItem['markdown']> } {
  const isTreatment =
    item.type === 'Condition' || (item.type === 'Page' && item.fields.kind === 'treatment');
  return isTreatment && item.markdown !== undefined;
}

function isLinkTo(href: string, page: string): boolean {
  return href === page || href.startsWith(`${page}#`) || href.startsWith(`${page}/`);
}
