import type { Change, Content } from '@/lib/content/content';
import { listPages } from '../site/page-list';
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
    isSafety: safety === true,
  }));
}

/** The changes of all texts, newest first. */
export function toListedChanges(content: Content): ListedChangeView[] {
  return listPages(content)
    .flatMap(({ title, changes, path }) => {
      const views = toChangeViews(changes, content);
      return views.map((view, index) => ({
        ...view,
        title,
        href: path,
        number: views.slice(index).filter(({ isoDay }) => isoDay === view.isoDay).length,
      }));
    })
    .sort((a, b) => byDay({ day: a.isoDay }, { day: b.isoDay }));
}

function byDay(a: Pick<Change, 'day'>, b: Pick<Change, 'day'>): number {
  return b.day.localeCompare(a.day);
}
