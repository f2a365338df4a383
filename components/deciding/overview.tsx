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
        By the alphabet. Numbers are always of 100&nbsp;people: “better” means that symptoms fell by
        half or more. Each study had other people, so do not rank the options by them.
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
      <th scope="row" className="block text-left align-top sm:table-cell sm:w-1/5 sm:py-3 sm:pr-4">
        <a href={`#${anchor}`}>{name}</a>
        <span className="block font-normal">{summary}</span>
      </th>
      <Cell label="Main gain">
        {gain}
        {counted.map((count) => (
          <p key={count.label} className="mt-1">
            <Counted count={count} label={count.label} />
          </p>
        ))}
        {counted.length === 0 && <p className="mt-1">Not counted.</p>}
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

function Counted({ count, label }: { count: CountView; label?: string }) {
  const { outOf100, gap, time, citations } = count;
  return (
    <>
      <strong>{outOf100}&nbsp;of&nbsp;100</strong>
      {label && ` ${label}`}
      {gap && `, ${gap.replace(' of 100', '')}`}
      {label && time && `, ${time}`}.<Citations citations={citations} />
    </>
  );
}
