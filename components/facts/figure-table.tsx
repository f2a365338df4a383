import type { FigureView } from '@/lib/views/facts/figure-view';

const cell = 'align-top sm:table-cell sm:px-4 sm:py-3';

/**
 * Our own numbers beside what is usual elsewhere. On a phone each number is a row, and what is usual
 * elsewhere is a line below it.
 */
export function FigureTable({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null;
  const hasElsewhere = figures.some(({ elsewhere }) => elsewhere);
  return (
    <table className="mt-6 block border border-line bg-surface sm:table sm:w-full sm:border-collapse">
      <caption className="block py-2 text-left font-heading text-xl font-bold sm:table-caption">
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
          <tr
            key={figure.label}
            className="grid grid-cols-2 gap-x-4 border-t border-line px-4 py-2 leading-snug sm:table-row"
          >
            <th scope="row" className={`${cell} text-left font-normal text-muted`}>
              {figure.label}
            </th>
            <td className={cell}>
              <strong>{figure.here}</strong>
            </td>
            {hasElsewhere && (
              <td className={`${cell} col-span-2 text-base text-muted`}>
                {figure.elsewhere && (
                  <>
                    <span className="sm:sr-only">Elsewhere: </span>
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
