import type { Change, Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { fillFigures } from '../text/article';
import { formatDay } from '../text/formats';

/** Something that has changed in a text. */
export type ChangeView = {
  /** In words, and as a machine reads it. */
  day: string;
  isoDay: string;
  what: string;
  /** Whether somebody could come to harm by going by the old text. */
  isSafety: boolean;
};

/** A change with the text that it is in. */
export type ListedChangeView = ChangeView & {
  title: string;
  href: string;
  /** Of this text and this day, the first is 1. */
  number: number;
};

/** The changes of one text, newest first. */
export function toChangeViews(
  changes: readonly Change[] | undefined,
  { clinic }: Content,
): ChangeView[] {
  return [...(changes ?? [])].sort(byDay).map(({ day, what, safety }) => ({
    day: formatDay(day, clinic),
    isoDay: day,
    what,
    isSafety: safety,
  }));
}

/** The changes of all texts, newest first. */
export function toListedChanges(content: Content): ListedChangeView[] {
  const texts = [
    ...content.pages.map((page) => ({ ...page, href: routes.page(page.name) })),
    ...content.conditions.map((page) => ({ ...page, href: routes.condition(page.name) })),
    ...content.locations.map((page) => ({ ...page, href: routes.location(page.name) })),
    ...content.questions.map(({ question, changes, name }) => ({
      title: fillFigures(question, content),
      changes,
      href: routes.answer(name),
    })),
  ];
  return texts
    .flatMap(({ title, changes, href }) => {
      const views = toChangeViews(changes, content);
      return views.map((view, index) => ({
        ...view,
        title,
        href,
        number: views.slice(index).filter(({ isoDay }) => isoDay === view.isoDay).length,
      }));
    })
    .sort((a, b) => byDay({ day: a.isoDay }, { day: b.isoDay }));
}

function byDay(a: Pick<Change, 'day'>, b: Pick<Change, 'day'>): number {
  return b.day.localeCompare(a.day);
}
