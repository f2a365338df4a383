import type { ConditionCardView } from '@/lib/views/pages/reading/conditions-view';
import { EvidenceMark } from './evidence-mark';

/** Every condition with its grade of evidence. On a phone each row becomes a block. */
export function EvidenceTable({ conditions }: { conditions: ConditionCardView[] }) {
  return (
    <table
      aria-label="The evidence for each condition"
      className="mt-4 block border-t border-line sm:table sm:border-collapse"
    >
      <thead className="sr-only">
        <tr>
          <th scope="col">Condition</th>
          <th scope="col">Evidence</th>
          <th scope="col">In one sentence</th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {conditions.map(({ label, href, text, evidence }) => (
          <tr key={href} className="block border-b border-line py-3 sm:table-row">
            <th scope="row" className="block text-left align-top sm:table-cell sm:py-3 sm:pr-6">
              <a href={href} className="inline-block py-2">
                {label}
              </a>
            </th>
            <td className="block align-top font-bold sm:table-cell sm:py-5 sm:pr-6 sm:whitespace-nowrap">
              {evidence && (
                <>
                  <EvidenceMark grade={evidence.grade} />
                  {evidence.name}
                </>
              )}
            </td>
            <td className="mt-2 block align-top sm:table-cell sm:py-5">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
