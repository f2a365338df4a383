import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { fillFigures } from './article';
import { type ConditionCardView, toConditionCards } from './conditions-view';
import { getPage } from './get-page';
import { type LocationCardView, toLocationCards } from './locations-view';
import { toMenu } from './shell-view';
import { type TextPageView, toTextPageView } from './text-page-view';

export type CardView = { label: string; href: string; text: string };

export type HomeView = TextPageView & {
  /** The pages of the main menu, with what each answers. */
  cards: CardView[];
  conditions: ConditionCardView[];
  locations: LocationCardView[];
};

export function toHomeView(content: Content): HomeView {
  const cards = toMenu(content).map(({ label, href }) => {
    const page = getPage(content, href.slice(1));
    return { label, href, text: fillFigures(page.description, content) };
  });
  return {
    ...toTextPageView(content, 'home'),
    cards: cards.filter(({ href }) => href !== routes.conditions && href !== routes.locations),
    conditions: toConditionCards(content),
    locations: toLocationCards(content),
  };
}
