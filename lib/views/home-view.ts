import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { fillFigures } from './article';
import type { CardView } from './card-view';
import { type ConditionCardView, toConditionCards } from './conditions-view';
import { getPage } from './get-page';
import { toLocationCards } from './locations-view';
import { toMenu } from './shell-view';
import { type TextPageView, toTextPageView } from './text-page-view';

export type HomeView = TextPageView & {
  /** The pages of the main menu, with what each answers. */
  cards: CardView[];
  /** The pages that the main menu leaves out. */
  moreCards: CardView[];
  conditions: ConditionCardView[];
  locations: CardView[];
};

/** The page itself, and what it lists further down. */
const listedApart: string[] = [routes.home, routes.conditions, routes.locations];

export function toHomeView(content: Content): HomeView {
  return {
    ...toTextPageView(content, 'home'),
    cards: toCards(content, 'main').filter(({ href }) => !listedApart.includes(href)),
    moreCards: toCards(content, 'more'),
    conditions: toConditionCards(content),
    locations: toLocationCards(content),
  };
}

function toCards(content: Content, menu: 'main' | 'more'): CardView[] {
  return toMenu(content, menu).map(({ label, href, name }) => ({
    label,
    href,
    text: fillFigures(getPage(content, name).description, content),
  }));
}
