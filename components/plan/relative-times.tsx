import type { PlanView } from '@/lib/views/pages/plan-view';

/** The day as a table of times from the appointment, for everybody and also without JavaScript. */
export function RelativeTimes({ times }: { times: PlanView['relativeTimes'] }) {
  return (
    <table className="mt-4 w-full max-w-[65ch] border-collapse border-t border-line">
      <caption className="sr-only">Times from the time of your appointment</caption>
      <tbody>
        {times.map(({ label, when }) => (
          <tr key={label} className="border-b border-line align-top">
            <th scope="row" className="py-3 pr-4 text-left">
              {label}
            </th>
            <td className="py-3">{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
