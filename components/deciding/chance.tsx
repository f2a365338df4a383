import type { ChanceView, CitationView, ResultView } from '@/lib/views/deciding/option-view';
import { People } from '../pictures/people-grid';

/** What studies counted of an option, beside its comparison, or why there is no figure. */
export function Chance({ chance: { results, none, citations } }: { chance: ChanceView }) {
  return (
    <div className="space-y-6">
      {none && (
        <p>
          <strong>No comparable figure.</strong> {none}
          <Citations citations={citations} />
        </p>
      )}
      {results.map((result) => (
        <Result key={result.people} result={result} />
      ))}
    </div>
  );
}

function Result({ result }: { result: ResultView }) {
  const { who, outOf100, compared, noComparison, people, time, certainty, citations } = result;
  return (
    <div>
      <div className="grid max-w-sm grid-cols-2 gap-6 text-base leading-snug">
        <Group who={who} outOf100={outOf100} />
        {compared ? <Group {...compared} /> : <p>{noComparison}</p>}
      </div>
      <p className="mt-2 text-base">
        {people}, {time}. {certainty}
        <Citations citations={citations} />
      </p>
    </div>
  );
}

function Group({ who, outOf100 }: { who: string; outOf100: number }) {
  return (
    <div>
      <div className="max-w-28">
        <People counted={outOf100} />
      </div>
      <p className="mt-1">
        {who}: <strong className="inline-block">{outOf100} of 100</strong>
      </p>
    </div>
  );
}

function Citations({ citations }: { citations: CitationView[] }) {
  return citations.map(({ number, href }) => (
    <sup key={href} className="text-xs leading-none">
      <a href={href} aria-label={`Source ${number}`} className="p-1">
        {number}
      </a>
    </sup>
  ));
}
