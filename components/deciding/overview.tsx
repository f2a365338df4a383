import type { ReactNode } from 'react';
import type { CountView, HarmView } from '@/lib/views/deciding/count-view';
import type { OptionView } from '@/lib/views/deciding/option-view';
import { Citations } from '../sources/source-list';

const columns = ['Option', 'Main gain', 'Main harms', 'How sure'];

/**
 * All options in short, each a block of equal weight; where there is room, its gain and its harms stand
 * beside each other.
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
  const example = options.flatMap(({ commonHarm }) => commonHarm.counted?.range ?? [])[0];
  return (
    <section aria-labelledby={anchor} className="mt-6">
      <h2 id={anchor} className="text-2xl">
        {title}
      </h2>
      <ul className="mt-2 max-w-measure list-disc pl-6 text-base">
        <li>
          <strong>Numbers are of 100&nbsp;people,</strong> options in alphabetical order. “Better”:
          symptoms fell by half or more. “Recovered”: few or none were left. A dummy looks real and
          does nothing. In a bar, dark is the option and the mark its comparison.
        </li>
        {example && (
          <li>
            <strong>“{example}”</strong> is where the true number probably lies. The gap is less
            certain than either number.
          </li>
        )}
        <li>
          <strong>Ask:</strong> is this gain worth these harms to me? Write it under “For” and
          “Against” on the <a href={worksheetHref}>worksheet</a>.
        </li>
      </ul>
      <table aria-label="All options in short" className="mt-3 block border-t border-line">
        <thead className="sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block text-base leading-snug">
          {options.map((option) => (
            <Row key={option.anchor} option={option} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ option }: { option: OptionView }) {
  const { anchor, name, summary, gain, counted, commonHarm, seriousHarm, caution, sure } = option;
  return (
    <tr className="block border-b border-line py-2 md:grid md:grid-cols-2 md:gap-x-6 md:gap-y-2 md:py-4">
      <th scope="row" className="block text-left md:col-span-2">
        <a href={`#${anchor}`}>{name}</a>
        <span className="hidden font-normal md:block print:block">{summary}</span>
      </th>
      <Cell label="Main gain">
        {gain}
        {counted.map(({ label, results }) => (
          <Results key={label} label={label} results={results} />
        ))}
      </Cell>
      <Cell label="Main harms">
        <Harm harm={commonHarm} />
        <Harm harm={seriousHarm} />
        {caution && <strong className="block">{caution}</strong>}
      </Cell>
      <Cell label="How sure" isWide>
        {sure}
      </Cell>
    </tr>
  );
}

function Cell({
  label,
  isWide = false,
  children,
}: {
  label: string;
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    // Beside a float, Chromium lets text that is wrapped prettily run over the edge where letters are large.
    <td className={isWide ? 'block text-wrap md:col-span-2' : 'block text-wrap'}>
      {/* On a phone the first line goes on beside it, although it is a block of its own. */}
      <strong className={isWide ? undefined : 'float-left mr-1 md:float-none md:block'}>
        {label}:{' '}
      </strong>
      {children}
    </td>
  );
}

function Harm({ harm: { what, counted, rare } }: { harm: HarmView }) {
  return (
    <div>
      {what}: {counted ? <Counted count={counted} /> : `${rare ?? 'not counted'}.`}
      {counted && <Bar count={counted} />}
    </div>
  );
}

/** What studies counted, beside its comparison, or that there is no such figure. */
function Results({ label, results }: { label: string; results: CountView[] }) {
  const [first, opposed] = results;
  if (!first) return <span className="block">“{toUpperFirst(label)}”: no comparable figure.</span>;
  return (
    <>
      {results.map((count) => (
        <div key={count.people + count.time}>
          {opposed && count === first && 'Two trials disagree. '}
          <Counted count={count} label={label} />
          <Bar count={count} />
        </div>
      ))}
    </>
  );
}

function toUpperFirst(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A count as a part of a line, with a mark where the comparison ends. The words beside it say the same. */
function Bar({ count: { outOf100, compared } }: { count: CountView }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mb-1.5 block h-1.5 w-full max-w-56 md:mb-3"
    >
      <rect width="100" height="8" className="fill-line" />
      <rect width={outOf100} height="8" className="fill-accent" />
      {compared && (
        <g>
          <rect x={compared.outOf100 - 1.5} width="3" height="8" className="fill-surface" />
          <rect x={compared.outOf100 - 0.5} width="1" height="8" className="fill-text" />
        </g>
      )}
    </svg>
  );
}

function Counted({ count, label }: { count: CountView; label?: string }) {
  const { outOf100, range, beside, gapInShort, peopleInShort, time, citations } = count;
  return (
    <>
      <strong>{outOf100}&nbsp;of&nbsp;100</strong>
      {label && ` ${label}`}
      {range && ` (${range})`}, {beside ?? 'no comparison'}
      {label && gapInShort && `: ${gapInShort}`}.
      {label && ` ${[peopleInShort, time].filter(Boolean).join(', ')}`}
      <Citations citations={citations} />
    </>
  );
}
