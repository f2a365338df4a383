import type { Ref } from 'react';
import { restOfDay } from '@/lib/plan/day-steps';
import type { PlanSheet as Sheet } from '@/lib/plan/plan-words';

/**
 * The plan, on the screen and on paper. It says neither who treats nor what for: a sheet lies about,
 * and a calendar is seen by others.
 */
export function PlanSheet({
  sheet: { place, sessions, moves, leftOut },
  title,
  note,
  ref,
}: {
  sheet: Sheet;
  title: string;
  note: string | undefined;
  ref: Ref<HTMLHeadingElement>;
}) {
  return (
    <>
      <h2 ref={ref} tabIndex={-1} id="page-your-plan" className="text-2xl">
        {title}
      </h2>
      <p className="mt-1 print:hidden">{place}</p>
      {note && <p className="mt-2 font-bold">{note}</p>}
      {moves.length > 0 && (
        <ul className="mt-3 list-disc stack-1 pl-6">
          {moves.map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
      <ol className="mt-4 grid gap-4 md:grid-cols-2 print:grid-cols-2 print:gap-3">
        {sessions.map(({ number, day, steps }) => (
          <li key={number} className="break-inside-avoid border border-line bg-surface p-3">
            <h3 className="text-lg">
              {number}. {day}
            </h3>
            <dl className="mt-1">
              {steps.map(({ label, when, isAppointment }) => (
                <div
                  key={label}
                  className={`flex justify-between gap-4 border-t border-line py-1 print:gap-2 print:py-0.5 ${isAppointment ? 'font-bold' : ''}`}
                >
                  <dt>{label}</dt>
                  <dd className="max-w-3/5 shrink-0 text-right">{when}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {leftOut.map(({ label, spans }) => (
        <p key={label} className="mt-3">
          <strong>{label}:</strong> {spans.join('; ')}.
        </p>
      ))}
      <p className="mt-3">
        {restOfDay}{' '}
        <strong>If we or your doctor tell you a longer time, keep to the longer one.</strong>
      </p>
    </>
  );
}
