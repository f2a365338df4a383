import type { ChancesView } from '@/lib/views/pictures/chances-view';
import { PictureFrame } from './picture-frame';

/**
 * A study's result as a hundred people for each group. Those who are counted are filled and the others
 * outlined, all of one size, so that the picture needs no colour and does not flatter a result. The
 * numbers beside it say the same.
 */
export function PeopleGrid({ chances }: { chances: ChancesView }) {
  const { title, people, groups, gap, caution, sourceLabel, sourceHref, checked } = chances;
  return (
    <PictureFrame
      title={title}
      caption={
        <>
          {people}. {caution} Source: <a href={sourceHref}>{sourceLabel}</a>, {checked}.
        </>
      }
    >
      <ul className="mt-3 grid max-w-sm grid-cols-2 gap-6">
        {groups.map(({ who, outOf100 }) => (
          // One group alone has its words beside it.
          <li key={who} className="mt-0 only:col-span-2 only:grid only:grid-cols-2 only:gap-6">
            <div className="max-w-28 print:max-w-none">
              <People counted={outOf100} />
            </div>
            <p className="mt-2 text-base leading-snug">
              {who}: <strong>{outOf100}&nbsp;of&nbsp;100</strong>
            </p>
          </li>
        ))}
      </ul>
      {gap && <p className="mt-2 text-base first-letter:uppercase">{gap}.</p>}
    </PictureFrame>
  );
}

const perRow = 10;

/** Ten rows of ten, each person a dot for the head above a thicker one; a smaller dot hollows those not counted. */
export function People({ counted }: { counted: number }) {
  return (
    <svg viewBox="0 0 100 140" aria-hidden="true" fill="none" strokeLinecap="round">
      <g className="stroke-accent" strokeDasharray="0 10">
        <path d={toRows(0, 100, 3)} strokeWidth="5" />
        <path d={toRows(0, 100, 9)} strokeWidth="8" />
      </g>
      <g className="stroke-surface" strokeDasharray="0 10">
        <path d={toRows(counted, 100, 3)} strokeWidth="2" />
        <path d={toRows(counted, 100, 9)} strokeWidth="4.4" />
      </g>
    </svg>
  );
}

/** A line through the people from one number to another, row by row; its dashes are the dots. */
function toRows(from: number, to: number, offset: number): string {
  return Array.from({ length: perRow }, (_, row) => {
    const first = Math.max(from - row * perRow, 0);
    const last = Math.min(to - row * perRow, perRow) - 1;
    return last < first ? '' : `M${5 + first * 10} ${row * 14 + offset}h${(last - first) * 10}.1`;
  }).join('');
}
