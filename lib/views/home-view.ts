import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { fillFigures } from './article';
import type { CardView } from './card-view';
import { type ConditionCardView, toConditionCards } from './conditions-view';
import { toFigureViews } from './figure-view';
import { getPage } from './get-page';
import { toMenu } from './shell-view';
import { type TextPageView, toTextPageView } from './text-page-view';

/** One thing that people ask first. */
export type ShortFactView = {
  label: string;
  text: string;
  note: string | undefined;
  href: string | undefined;
};

export type HomeView = TextPageView & {
  facts: ShortFactView[];
  /** Whether the clinic has confirmed none of its figures, so that one note says so for all. */
  isNoneConfirmed: boolean;
  /** The pages of the main menu, with what each answers. */
  cards: CardView[];
  /** The pages that the main menu leaves out. */
  moreCards: CardView[];
  conditions: ConditionCardView[];
};

/** What people ask first, as far as a clinic has such figures. */
const firstFigures = ['infusion-minutes', 'sessions', 'course-weeks', 'driving-hours'];

/** The page itself, and what it lists further down. */
const listedApart: string[] = [routes.home, routes.conditions];

export function toHomeView(content: Content): HomeView {
  const page = toTextPageView(content, 'home');
  const known = firstFigures.filter((name) => content.figures.some((one) => one.name === name));
  const figures = toFigureViews(known, content);
  const isNoneConfirmed = figures.length > 0 && figures.every(({ isConfirmed }) => !isConfirmed);
  return {
    ...page,
    isNoneConfirmed,
    facts: [
      ...figures.map(({ label, here, isConfirmed, confirmation }) => ({
        label,
        text: here,
        note: isConfirmed || isNoneConfirmed ? undefined : confirmation,
        href: undefined,
      })),
      {
        label: 'What it costs',
        text: 'What is known of prices, and how to ask',
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
        text: 'Write to the clinic',
        note: content.clinic.reply && `We reply within ${content.clinic.reply.within}`,
        href: routes.contact,
      },
    ],
    cards: toCards(content, 'main').filter(({ href }) => !listedApart.includes(href)),
    moreCards: toCards(content, 'more'),
    conditions: toConditionCards(content),
  };
}

function toCards(content: Content, menu: 'main' | 'more'): CardView[] {
  return toMenu(content, menu).map(({ label, href, name }) => ({
    label,
    href,
    text: fillFigures(getPage(content, name).description, content),
  }));
}
