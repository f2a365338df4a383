const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * A table with an empty row for each day, week by week.
 *
 * @param label the columns, with `|` between them
 */
export function DiaryTable({ label, weeks = 4 }: { label: string; weeks?: number }) {
  const columns = label.split('|').map((column) => column.trim());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be focusable (WCAG 2.1.1).
    <section aria-label="Table" tabIndex={0} className="diary overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col">Day</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="last:w-2/5">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {Array.from({ length: weeks }, (_, week) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the weeks have no other name.
          <tbody key={week}>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                {columns.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
