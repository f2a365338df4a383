import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toFigureViews } from '@/lib/views/facts/figure-view';
import { toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { type PersonView, toOtherPeople } from '@/lib/views/pictures/people-view';
import type { LinkView } from '@/lib/views/site/shell-view';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextView } from '../reading/text-page-view';

/** One of the things that people ask first. */
export type ShortFactView = {
  label: string;
  text: string;
  note?: string | undefined;
  href?: string;
};

export type HomeView = TextPageView & {
  /** For whoever reads nothing else. */
  waysOn: LinkView[];
  facts: ShortFactView[];
  /** Whom patients meet; nobody while the clinic names none. */
  people: PersonView[];
};

export function toHomeView(content: Content): HomeView {
  const page = getPage(content, 'home');
  // Its figures are the short facts, which do without what is usual elsewhere.
  const view = toTextView(content, { ...page, keyFigures: undefined }, routes.home, []);
  return {
    ...view,
    openPoints: toOpenPoints([page], [], content),
    waysOn: (page.waysOn ?? []).map(({ label, page: name }) => ({
      label,
      href: routes.page(name),
    })),
    facts: [
      ...toFigureViews(page.keyFigures, content).map(({ label, here }) => ({
        label,
        text: here,
      })),
      {
        label: 'What it costs',
        text: 'Prices, and what they include',
        href: routes.costs,
      },
      {
        label: 'Where',
        text: content.locations.map(({ shortTitle }) => shortTitle).join(', '),
        href: routes.locations,
      },
      {
        label: 'Ask a person',
        text: 'How to reach us',
        note: content.clinic.reply && `We reply within ${content.clinic.reply.within}`,
        href: routes.contact,
      },
    ],
    people: toOtherPeople(view.drawings, content),
  };
}
