import type { ChangeView } from '@/lib/views/page-foot/changes-view';

/** One change: its day, what it is, and whether it concerns safety. */
export function ChangeLine({ change: { day, isoDay, what, isSafety } }: { change: ChangeView }) {
  return (
    <p>
      <time dateTime={isoDay}>{day}</time>:{' '}
      {isSafety && <strong className="bg-caution px-1 text-caution-text">Safety</strong>} {what}
    </p>
  );
}
