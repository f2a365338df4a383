import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { CardView } from '../parts/card-view';
import { toFigureViews } from '../parts/figure-view';
import { toOpenPoints } from '../parts/open-points-view';
import { type PersonView, toOtherPeople } from '../parts/people-view';
import { toMenu } from '../parts/shell-view';
import { fillFigures } from '../text/article';
import { getPage } from '../text/get-page';
import { type ConditionCardView, toConditionCards } from './conditions-view';
import { type TextPageView, toTextView } from './text-page-view';

/** One thing that people ask first. */
export type ShortFactView = {
  label: string;
  text: string;
  note: string | undefined;
  href: string | undefined;
};

export type HomeView = TextPageView & {
  facts: ShortFactView[];
  /** The pages of the main menu, with what each answers. */
  cards: CardView[];
  /** The pages that the main menu leaves out. */
  moreCards: CardView[];
  conditions: ConditionCardView[];
  /** Whom patients meet; nobody while the clinic names none. */
  people: PersonView[];
};

/** The page itself, and what it lists further down. */
const listedApart: string[] = [routes.home, routes.conditions];

export function toHomeView(content: Content): HomeView {
  const page = getPage(content, 'home');
  // Its figures are the short facts, which stand without what is usual elsewhere.
  const view = toTextView(content, { ...page, keyFigures: undefined }, routes.home, []);
  return {
    ...view,
    openPoints: toOpenPoints([page], [], content),
    facts: [
      ...toFigureViews(page.keyFigures, content).map(({ label, here }) => ({
        label,
        text: here,
        note: undefined,
        href: undefined,
      })),
      {
        label: 'What it costs',
        text: 'Prices, and what they include',
        note: undefined,
        href: routes.costs,
      },
      {
        label: 'Where',
        text: content.locations.map(({ shortTitle }) => shortTitle).join(', '),
        note: undefined,
        href: routes.locations,
      },
      {
        label: 'Ask a person',
        text: 'How to reach us',
        note: content.clinic.reply && `We reply within ${content.clinic.reply.within}`,
        href: routes.contact,
      },
    ],
    cards: toCards(content, 'main').filter(({ href }) => !listedApart.includes(href)),
    moreCards: toCards(content, 'more'),
    conditions: toConditionCards(content),
    people: toOtherPeople(view.drawings, content),
  };
}

function toCards(content: Content, menu: 'main' | 'more'): CardView[] {
  return toMenu(content, menu).map(({ label, href, name }) => ({
    label,
    href,
    text: fillFigures(getPage(content, name).description, content),
  }));
}
