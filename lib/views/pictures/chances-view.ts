import type { Content, Source } from '@/lib/content/content';
import { anchors } from '@/lib/routes';
import { toGap } from '../deciding/count-view';
import { formatDay } from '../text/formats';

/** A study's result, as whole people out of a hundred. */
export type ChancesView = {
  title: string;
  people: string;
  groups: { who: string; outOf100: number }[];
  /** What the first group has more or less than the second; absent unless there are two. */
  gap: string | undefined;
  caution: string;
  sourceLabel: string;
  /** Its entry in the page's own list of sources. */
  sourceHref: string;
  /** When its statement was last checked. */
  checked: string;
};

/**
 * @param id of the source
 * @param number of its entry in the page's list of sources
 * @throws Error when the source has no chances; `npm run check` says where
 */
export function toChancesView(
  id: string,
  number: number,
  { sources, clinic }: Content,
): ChancesView {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source?.chances) throw new Error(`${id} has no chances to draw: run npm run check`);
  const { title, people, caution } = source.chances;
  const groups = source.chances.groups.map(({ who, percent }) => ({
    who,
    outOf100: Math.round(percent),
  }));
  const [first, second, ...others] = groups;
  return {
    title,
    people,
    groups,
    gap: first && second && others.length === 0 ? toGap(first.outOf100, second) : undefined,
    caution,
    sourceLabel: [source.authors, source.year].filter(Boolean).join(' '),
    sourceHref: `#${anchors.citedSource(number)}`,
    checked: `${checks[source.checked]}${source.checkedOn === null ? '' : ` on ${formatDay(source.checkedOn, clinic)}`}`,
  };
}

const checks: Record<Source['checked'], string> = {
  seen: 'seen',
  'second-hand': 'seen second-hand',
  'not-yet': 'not yet checked',
};
