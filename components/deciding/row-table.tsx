import type { ReactNode } from 'react';

/**
 * One section of a decision: what it says of each option, in rows of equal weight. On a phone each row
 * is a block of its own, so that nothing scrolls sideways.
 */
export function RowTable({
  anchor,
  title,
  rows,
}: {
  anchor: string;
  title: string;
  rows: { name: string; id?: string; said: ReactNode }[];
}) {
  return (
    <section aria-labelledby={anchor} className="mt-12">
      <h2 id={anchor} className="text-2xl">
        {title}
      </h2>
      <table className="mt-3 block border-t border-line sm:table sm:w-full sm:border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">Option</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {rows.map(({ name, id, said }) => (
            <tr key={name} className="block border-b border-line py-3 sm:table-row">
              <th
                scope="row"
                id={id}
                className="block text-left align-top sm:table-cell sm:w-48 sm:py-3 sm:pr-6"
              >
                {name}
              </th>
              <td className="mt-1 block max-w-[65ch] align-top sm:table-cell sm:py-3">{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
