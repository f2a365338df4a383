import type { ClockDayView, ClockSpanView } from '@/lib/views/pictures/clock-day';
import { PictureFrame } from './picture-frame';

/** A day by the clock: each line says what lasts until when, and has its place below on one scale. */
export function DayByClock({ day: { appointment, appointmentAt, spans } }: { day: ClockDayView }) {
  return (
    <PictureFrame
      title={`An example: your appointment is at ${appointment}`}
      caption="To scale: the upright line is your appointment. Is yours at another time? The planner works out all your times."
    >
      <ol className="mt-3 list-none stack-2 pl-0 text-base leading-snug">
        {spans.map((span) => (
          <li key={span.label} className="mt-0">
            <strong>{span.label}</strong> {span.when}
            <Bar span={span} appointmentAt={appointmentAt} />
          </li>
        ))}
      </ol>
    </PictureFrame>
  );
}

function Bar({
  span: { from, to, isOpen },
  appointmentAt,
}: {
  span: ClockSpanView;
  appointmentAt: number;
}) {
  const end = isOpen ? to - 4 : to;
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 block h-3 w-full max-w-sm"
    >
      <rect y="4.5" width="100" height="1" className="fill-line" />
      <rect x={from} width={end - from} height="10" className="fill-accent" />
      {isOpen && <path d={`M${end} 0l4 5-4 5z`} className="fill-accent" />}
      <rect x={appointmentAt - 0.6} width="1.2" height="10" className="fill-surface" />
      <rect x={appointmentAt - 0.3} width="0.6" height="10" className="fill-text" />
    </svg>
  );
}
