import type { Condition, Content } from '@/lib/content/content';
import { fillFigures } from '../text/article';
import { formatDay } from '../text/formats';
import { toSourceUrl } from '../text/source-url';

/** What a page says of itself: what it is for, for whom, and what it leaves out. */
export type PurposeView = { aim: string; forWhom: string; notCovered: string };

/** How new the sources are, and where to read on outside the clinic. */
export type FurtherReadingView = {
  /** `26 November 2026` */
  searchedUntil: string;
  places: { label: string; href: string; why: string }[];
};

/** Fields of a condition and of a decision. */
export type PurposeFields = Pick<
  Condition,
  'aim' | 'forWhom' | 'notCovered' | 'searchedUntil' | 'readOn'
>;

export function toPurposeView(text: PurposeFields, content: Content): PurposeView {
  return {
    aim: fillFigures(text.aim, content),
    forWhom: fillFigures(text.forWhom, content),
    notCovered: fillFigures(text.notCovered, content),
  };
}

/** A place whose source has no URL is left out. */
export function toFurtherReadingView(
  { searchedUntil, readOn }: PurposeFields,
  { sources, clinic }: Content,
): FurtherReadingView {
  return {
    searchedUntil: formatDay(searchedUntil, clinic),
    places: readOn.flatMap(({ source: id, why }) => {
      const source = sources.find((candidate) => candidate.id === id);
      const href = source && toSourceUrl(source);
      return href ? [{ label: source.authors, href, why }] : [];
    }),
  };
}
