import type { PlanView } from '@/lib/views/pages/preparing/plan-view';

/** The day as a table of times from the appointment, for everybody and also without JavaScript. */
export function RelativeTimes({ times }: { times: PlanView['relativeTimes'] }) {
  return (
    <table className="mt-4 block w-full max-w-measure border-collapse border-t border-line sm:table">
      <caption className="sr-only">Times before and after your appointment</caption>
      <tbody className="block sm:table-row-group">
        {times.map(({ label, when }) => (
          <tr key={label} className="block border-b border-line py-2 align-top sm:table-row">
            <th scope="row" className="block text-left sm:table-cell sm:py-3 sm:pr-4">
              {label}
            </th>
            <td className="block sm:table-cell sm:py-3">{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
