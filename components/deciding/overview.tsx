import type { ReactNode } from 'react';
import type { CountView, HarmView } from '@/lib/views/deciding/option-view';
import type { OptionView } from '@/lib/views/pages/preparing/decision-view';
import { Citations } from './counts';

const columns = ['Option', 'Main gain', 'Main harms', 'How sure'];

/**
 * All options in short, in rows of equal weight. On a phone each is a block of its own, so that nothing
 * scrolls sideways.
 */
export function Overview({
  part: { anchor, title },
  options,
  worksheetHref,
}: {
  part: { anchor: string; title: string };
  options: OptionView[];
  worksheetHref: string;
}) {
  return (
    <section aria-labelledby={anchor} className="mt-10">
      <h2 id={anchor} className="text-2xl">
        {title}
      </h2>
      <ul className="mt-2 max-w-[65ch] list-disc pl-6">
        <li>
          <strong>Always of 100&nbsp;people.</strong> “Better”: symptoms fell by half or more.
          “Recovered”: few or none were left. In each bar the filled part is the treatment, and the
          mark is the comparison.
        </li>
        <li>
          <strong>No ranking.</strong> The order is that of the alphabet. Each study had other
          people.
        </li>
        <li>
          <strong>Use the numbers to ask:</strong> is this gain worth these harms to me? Write it
          under “For” and “Against” on the <a href={worksheetHref}>worksheet</a>.
        </li>
      </ul>
      <table
        aria-label="All options in short"
        className="mt-3 block border-t border-line sm:table sm:w-full sm:border-collapse"
      >
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr className="text-left">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block leading-snug sm:table-row-group">
          {options.map((option) => (
            <Row key={option.anchor} option={option} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ option }: { option: OptionView }) {
  const { anchor, name, summary, gain, counted, commonHarm, seriousHarm, sure } = option;
  return (
    <tr className="block border-b border-line py-3 sm:table-row">
      <th scope="row" className="block text-left align-top sm:table-cell sm:w-1/5 sm:py-3 sm:pr-4">
        <a href={`#${anchor}`}>{name}</a>
        <span className="block font-normal">{summary}</span>
      </th>
      <Cell label="Main gain">
        {gain}
        {counted.map(({ label, results }) => (
          <Results key={label} label={label} results={results} />
        ))}
      </Cell>
      <Cell label="Main harms">
        <Harm kind="Common" harm={commonHarm} />
        <Harm kind="Serious" harm={seriousHarm} />
      </Cell>
      <Cell label="How sure">{sure}</Cell>
    </tr>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td className="mt-2 block align-top sm:mt-0 sm:table-cell sm:py-3 sm:pr-4">
      <strong className="sm:hidden">{label}: </strong>
      {children}
    </td>
  );
}

function Harm({ kind, harm: { what, counted, rare } }: { kind: string; harm: HarmView }) {
  return (
    <p className="mt-1">
      {kind}: {what}. {counted ? <Counted count={counted} /> : `${rare ?? 'Not counted'}.`}
    </p>
  );
}

/** What studies counted, each with its people before its number, or that there is nothing to compare. */
function Results({ label, results }: { label: string; results: CountView[] }) {
  if (results.length === 0) return <p className="mt-1">No comparable figure for “{label}”.</p>;
  return results.map((count) => (
    <div key={count.people + count.time} className="mt-2">
      <p>
        {count.people}: <Counted count={count} label={label} />
      </p>
      <Bar outOf100={count.outOf100} compared={count.compared?.outOf100} />
    </div>
  ));
}

/** A result as a part of a line, with a mark where the comparison ends. The words beside it say the same. */
function Bar({ outOf100, compared }: { outOf100: number; compared: number | undefined }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 block h-3 w-full max-w-56"
    >
      <rect width="100" height="8" className="fill-line" />
      <rect width={outOf100} height="8" className="fill-accent" />
      {compared !== undefined && (
        <g>
          <rect x={compared - 1.5} width="3" height="8" className="fill-surface" />
          <rect x={compared - 0.5} width="1" height="8" className="fill-text" />
        </g>
      )}
    </svg>
  );
}

function Counted({ count, label }: { count: CountView; label?: string }) {
  const { outOf100, gap, time, citations } = count;
  return (
    <>
      <strong>{outOf100}&nbsp;of&nbsp;100</strong>
      {label && ` ${label}`}
      {gap ? `, ${gap.replace(' of 100', '')}` : label && ', without a comparison'}
      {label && time && `, ${time}`}.<Citations citations={citations} />
    </>
  );
}
