import type { ChanceView, CostView, CountView, HarmView } from '@/lib/views/deciding/count-view';
import { People } from '../pictures/people-grid';
import { Citations } from '../sources/source-list';

/** What studies counted of an option, beside its comparison, or why there is no figure. */
export function Chance({ chance: { results, none, citations } }: { chance: ChanceView }) {
  return (
    <div className="mt-2 stack-6">
      {none && (
        <p>
          <strong>No comparable figure.</strong> {none}
          <Citations citations={citations} />
        </p>
      )}
      {results.map((result) => (
        <Count key={result.people + result.time} count={result} />
      ))}
    </div>
  );
}

/** Harms, each counted and drawn like a benefit, or said not to be counted. */
export function Harms({ harms }: { harms: HarmView[] }) {
  return (
    <ul className="mt-2 stack-4">
      {harms.map(({ what, counted, rare, note, citations }) => (
        <li key={what} className="break-inside-avoid">
          <p>
            <strong>{what}.</strong> {rare && <>{rare}. </>}
            {note} {!counted && !rare && <em>Not counted in our sources.</em>}
            <Citations citations={citations} />
          </p>
          {counted && <Count count={counted} />}
        </li>
      ))}
    </ul>
  );
}

/** What is known of a price, and what to ask for in writing. */
export function Cost({ cost: { known, ours, ask, citations } }: { cost: CostView }) {
  return (
    <>
      <p className="mt-3">
        <strong>Price:</strong> {known ?? (ours ? '' : 'Our sources give none.')}
        {ours?.prices.map(({ item, place, amount }) => `${item} in ${place}: ${amount}. `)}
        {ours && <a href={ours.href}>What we charge, and what is extra</a>}
        <Citations citations={citations} />
      </p>
      <p className="mt-3">Ask in writing for:</p>
      <ul className="mt-1 list-disc pl-6">
        {ask.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Count({ count }: { count: CountView }) {
  const { who, outOf100, range, compared, noComparison, gap, people, time, certainty, citations } =
    count;
  return (
    <div className="mt-2 break-inside-avoid print:grid print:grid-cols-2 print:gap-4">
      <div className="grid max-w-sm grid-cols-2 gap-6 text-base leading-snug">
        <Group who={who} outOf100={outOf100} range={range} />
        {compared ? <Group {...compared} /> : <p>{noComparison}</p>}
      </div>
      <div>
        {gap && (
          <p className="mt-2 print:mt-0">
            <strong>{gap}.</strong>
          </p>
        )}
        <p className="mt-1 text-base">
          {[people, time].filter(Boolean).join(', ')}. {certainty}
          <Citations citations={citations} />
        </p>
      </div>
    </div>
  );
}

function Group({
  who,
  outOf100,
  range,
}: {
  who: string;
  outOf100: number;
  range?: string | undefined;
}) {
  return (
    <div>
      <div className="max-w-28 print:max-w-[1.8cm]">
        <People counted={outOf100} />
      </div>
      <p className="mt-1">
        {who}: <strong className="inline-block">{outOf100}&nbsp;of&nbsp;100</strong>
        {range && ` (${range})`}
      </p>
    </div>
  );
}
