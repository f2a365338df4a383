import type { FigureView } from '@/lib/views/figure-view';

const cell = 'block px-4 align-top sm:table-cell sm:py-3';

/**
 * The clinic's own numbers beside what is usual elsewhere. On a phone each number is a small block,
 * and its two columns say whose they are.
 */
export function FigureTable({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null;
  const isNoneConfirmed = figures.every(({ isConfirmed }) => !isConfirmed);
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
            At this clinic
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
                <span className="sm:sr-only">At this clinic: </span>
                {figure.here}
              </strong>
              {!figure.isConfirmed && !isNoneConfirmed && (
                <span className="block text-base text-muted">{figure.confirmation}</span>
              )}
            </td>
            {hasElsewhere && (
              <td className={cell}>
                {figure.elsewhere && (
                  <>
                    <span className="sm:sr-only">Elsewhere and in studies: </span>
                    {figure.elsewhere}
                    {figure.elsewhereSources.map(({ number, href }) => (
                      <sup key={href}>
                        <a href={href} aria-label={`Source ${number}`} className="p-1">
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
      {isNoneConfirmed && (
        <tfoot className="block sm:table-footer-group">
          <tr className="block border-t border-line sm:table-row">
            <td colSpan={3} className="block px-4 py-3 text-base text-muted sm:table-cell">
              The clinic has not yet confirmed its own figures.
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
