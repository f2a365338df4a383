import type { FigureView } from '@/lib/views/facts/figure-view';
import { Fold } from '../elements/fold';
import { Citations } from '../sources/source-list';

/**
 * Our own numbers. What is usual elsewhere is folded below them, so that nobody has to ask which of two
 * numbers to keep to.
 */
export function FigureTable({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null;
  const others = figures.filter(({ elsewhere }) => elsewhere);
  return (
    <div className="mt-4">
      <table className="key-facts">
        <caption>Key facts</caption>
        <tbody>
          {figures.map(({ label, here }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{here}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <Fold label="What is usual elsewhere and in studies">
          <Others figures={others} />
        </Fold>
      )}
    </div>
  );
}

function Others({ figures }: { figures: FigureView[] }) {
  return (
    <dl className="text-base [&_dt]:font-bold">
      {figures.map(({ label, elsewhere, elsewhereSources }) => (
        <div key={label} className="mt-2">
          <dt>{label}</dt>
          <dd>
            {elsewhere}
            <Citations citations={elsewhereSources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
