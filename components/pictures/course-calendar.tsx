import type { CourseView } from '@/lib/views/pictures/course-view';
import { PictureFrame } from './picture-frame';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * A course of treatment week by week. The days are examples: they are arranged with each patient.
 */
export function CourseCalendar({ course }: { course: CourseView }) {
  const { displayText, weeks } = course;
  return (
    <PictureFrame title="A course, week by week" caption="The days are an example.">
      <svg
        viewBox={`0 0 ${days.length * cell} ${(weeks.length + 1) * cell}`}
        aria-hidden="true"
        textAnchor="middle"
        fontSize="14"
        className="mt-3 w-full max-w-sm"
      >
        {days.map((day, column) => (
          <text key={day} x={column * cell + cell / 2} y="26" className="fill-muted">
            {day}
          </text>
        ))}
        {weeks.flatMap((week, row) =>
          week.map((isInfusion, column) => (
            <Day
              // biome-ignore lint/suspicious/noArrayIndexKey: the days have no other key.
              key={`${row} ${column}`}
              x={column * cell}
              y={(row + 1) * cell}
              number={isInfusion ? countUntil(weeks, row, column) : undefined}
            />
          )),
        )}
      </svg>
      <p className="mt-2">{displayText}.</p>
    </PictureFrame>
  );
}

const cell = 40;

/** One day; filled in, and numbered, if there is an infusion. */
function Day({ x, y, number }: { x: number; y: number; number: number | undefined }) {
  return (
    <g>
      <rect
        x={x + 3}
        y={y + 3}
        width={cell - 6}
        height={cell - 6}
        className={number ? 'fill-accent' : 'fill-none stroke-line'}
      />
      {number && (
        <text x={x + cell / 2} y={y + 25} fontWeight="bold" className="fill-on-accent">
          {number}
        </text>
      )}
    </g>
  );
}

/** Which infusion of the course this is, counted from 1. */
function countUntil(weeks: readonly boolean[][], row: number, column: number): number {
  const before = weeks.slice(0, row).flat();
  return [...before, ...(weeks[row] ?? []).slice(0, column + 1)].filter(Boolean).length;
}
