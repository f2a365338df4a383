const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * A table with an empty row for each day, week by week. A phone is too narrow to show what is filled in
 * on paper, so it says what there is.
 *
 * @param label the columns, with `|` between them
 */
export function DiaryTable({ label, weeks = 4 }: { label: string; weeks?: number }) {
  const columns = label.split('|').map((column) => column.trim());
  return (
    <div className="diary">
      <p className="sm:hidden print:hidden">
        On paper there is a table with a row for each day of {weeks}&nbsp;weeks, and these columns:{' '}
        {columns.join(' · ')}
      </p>
      <table
        aria-label="A row for each day"
        className="hidden w-full border-collapse sm:table print:table"
      >
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
    </div>
  );
}
