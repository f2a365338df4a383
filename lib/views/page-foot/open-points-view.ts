import type { Content, Figure, Location, OpenPoint } from '@/lib/content/content';
import { findFigureNames } from '@/lib/content/markdown/grammar/tokens';
import { formatMoney } from '../text/formats';

/** What a page shows that is still to be confirmed. */
export type OpenPointsView = {
  /** `We are still confirming 3 points on this page` */
  line: string;
  points: string[];
};

/** The part of a text that matters for open points. */
type ShownText = {
  toConfirm?: OpenPoint[] | undefined;
  summary?: string;
  question?: string;
  keyFigures?: string[] | undefined;
  text: { figures: string[] };
};

const confirmers: Record<OpenPoint['owner'], string> = {
  doctor: 'our doctor',
  clinic: 'the clinic',
  attorney: 'our attorney',
};

/**
 * The open points of a page: those of its texts, and of the figures and prices in them.
 *
 * @param priced locations whose prices the page shows
 */
export function toOpenPoints(
  texts: readonly ShownText[],
  priced: readonly Location[],
  content: Content,
): OpenPointsView | undefined {
  const names = new Set(texts.flatMap(figuresOf));
  const points = [
    ...texts.flatMap(({ toConfirm = [] }) => toConfirm),
    ...content.figures.filter(({ name }) => names.has(name)).flatMap(toFigurePoints),
    ...priced.flatMap((location) => toPricePoints(location, content)),
  ];
  if (points.length === 0) return undefined;
  return {
    line: `We are still confirming ${points.length} ${points.length === 1 ? 'point' : 'points'} on this page`,
    points: points.map(({ what, owner }) => `${what} (${confirmers[owner]})`),
  };
}

function figuresOf({ summary = '', question = '', keyFigures = [], text }: ShownText): string[] {
  return [...text.figures, ...keyFigures, ...findFigureNames(summary + question)];
}

/** An unconfirmed value is an open point, unless it lists more exactly what is open. */
function toFigurePoints({
  confirmedOn,
  toConfirm,
  owner,
  label,
  displayText,
}: Figure): OpenPoint[] {
  return confirmedOn === null ? (toConfirm ?? [{ owner, what: `${label}: ${displayText}` }]) : [];
}

function toPricePoints({ prices, shortTitle }: Location, { clinic }: Content): OpenPoint[] {
  return prices.flatMap(({ item, amount, confirmedOn, toConfirm }): OpenPoint[] => {
    if (confirmedOn !== null) return [];
    const what = `${item} in ${shortTitle}: ${formatMoney(amount, clinic)}`;
    return toConfirm ?? [{ owner: 'clinic', what }];
  });
}
