import type { FigureView } from '@/lib/views/facts/figure-view';

const cell = 'block px-4 align-top sm:table-cell sm:py-3';

/**
 * Our own numbers beside what is usual elsewhere. On a phone each number becomes a small block
 * whose two columns are labelled.
 */
export function FigureTable({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null;
  const hasElsewhere = figures.some(({ elsewhere }) => elsewhere);
  return (
    <table className="mt-6 block max-w-4xl border border-line bg-surface sm:table sm:w-full sm:border-collapse">
      <caption className="block px-4 py-3 text-left font-heading text-xl font-bold sm:table-caption sm:px-0">
        Key facts
      </caption>
      <thead className="sr-only text-left text-base sm:not-sr-only">
        <tr>
          <th scope="col" className="px-4 pt-3">
            <span className="sr-only">What</span>
          </th>
          <th scope="col" className="px-4 pt-3">
            With us
          </th>
          {hasElsewhere && (
            <th scope="col" className="px-4 pt-3">
              Elsewhere and in studies
            </th>
          )}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {figures.map((figure) => (
          <tr key={figure.label} className="block border-t border-line py-3 sm:table-row">
            <th scope="row" className={`${cell} text-left font-normal text-muted sm:w-48`}>
              {figure.label}
            </th>
            <td className={cell}>
              <strong>
                <span className="sm:sr-only">With us: </span>
                {figure.here}
              </strong>
            </td>
            {hasElsewhere && (
              <td className={cell}>
                {figure.elsewhere && (
                  <>
                    <span className="sm:sr-only">Elsewhere and in studies: </span>
                    {figure.elsewhere}
                    {figure.elsewhereSources.map(({ number, href, anchor }) => (
                      <sup key={href} id={anchor}>
                        <a href={href} aria-label={`Source ${number}`}>
                          {number}
                        </a>
                      </sup>
                    ))}
                  </>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
