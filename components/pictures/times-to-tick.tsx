import type { RelativeTime } from '@/lib/views/facts/relative-times';

/**
 * The day as a line with its times, each with a box to tick on paper or on the screen. It is part of no
 * form, so what is ticked goes nowhere.
 */
export function TimesToTick({ times }: { times: RelativeTime[] }) {
  return (
    <div className="my-6 border-l-4 border-accent pl-4">
      <p className="break-after-avoid">Before and after the time of your appointment:</p>
      <ol className="mt-1 list-none pl-0">
        {times.map(({ label, when }) => (
          <li key={label} className="mt-0 break-inside-avoid">
            <label className="flex min-h-11 items-start gap-3 py-1.5 leading-snug">
              <input type="checkbox" className="size-6 shrink-0" />
              <span>
                <strong>{label}:</strong> {when}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </div>
  );
}
