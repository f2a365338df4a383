import type { ReactNode } from 'react';
import type { HarmView } from '@/lib/views/deciding/option-view';
import type { OptionView } from '@/lib/views/pages/preparing/decision-view';

const columns = ['Option', 'Main gain', 'Main harms', 'How sure'];

/**
 * All options in short, in rows of equal weight. On a phone each is a block of its own, so that nothing
 * scrolls sideways.
 */
export function Overview({
  part: { anchor, title },
  options,
}: {
  part: { anchor: string; title: string };
  options: OptionView[];
}) {
  return (
    <section aria-labelledby={anchor} className="mt-10">
      <h2 id={anchor} className="text-2xl">
        {title}
      </h2>
      <p className="mt-2 max-w-[65ch]">
        By the alphabet. Numbers are always of 100 people: “better” means that symptoms fell by half
        or more. Each study had other people, so do not rank the options by them.
      </p>
      <table className="mt-3 block border-t border-line sm:table sm:w-full sm:border-collapse">
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
      <th scope="row" className="block text-left align-top sm:table-cell sm:w-1/4 sm:py-3 sm:pr-4">
        <a href={`#${anchor}`}>{name}</a>
        <span className="block font-normal">{summary}</span>
      </th>
      <Cell label="Main gain">
        {gain} <Counted label={counted?.label} count={counted} />
      </Cell>
      <Cell label="Main harms">
        <Harm harm={commonHarm} /> Serious: <Harm harm={seriousHarm} />
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

function Harm({ harm: { what, counted, rare } }: { harm: HarmView }) {
  return (
    <>
      {what}: {rare ?? <Counted label="had it" count={counted} />}.
    </>
  );
}

function Counted({
  label,
  count,
}: {
  label: string | undefined;
  count: { outOf100: number; gap?: string | undefined } | undefined;
}) {
  if (!count) return <>not counted</>;
  return (
    <>
      <strong>{count.outOf100} of 100</strong> {label}
      {count.gap && <>, {count.gap.replace(' of 100', '')}</>}
    </>
  );
}
