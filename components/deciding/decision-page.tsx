import type { DecisionView } from '@/lib/views/pages/preparing/decision-view';
import { TextPage } from '../content/text-page';
import { Disclosure } from '../facts/disclosure';
import { PurposeBox } from '../facts/purpose-box';
import { ByQuestion } from './by-question';
import { OptionFold } from './option-fold';
import { Overview } from './overview';

/** A decision: all options in short, how to decide, each option in full, and one question through all. */
export function DecisionPage({ view }: { view: DecisionView }) {
  const { options, parts, compared, about } = view;
  return (
    <TextPage
      view={{ ...view, purpose: undefined, disclosure: undefined }}
      intro={<Intro view={view} />}
    >
      <section aria-labelledby={parts['in-full'].anchor} className="mt-8">
        <h2 id={parts['in-full'].anchor} className="text-2xl">
          {parts['in-full'].title}
        </h2>
        <div className="mt-3 border-t border-line">
          {options.map((option) => (
            <OptionFold key={option.anchor} option={option} />
          ))}
        </div>
      </section>
      <ByQuestion part={parts['by-question']} compared={compared} />
      <details className="fold border-b border-line">
        <summary className="min-h-11 cursor-pointer py-2">
          <h2 className="inline text-xl">About this page</h2>
        </summary>
        <p className="max-w-measure pb-4">{about}</p>
      </details>
    </TextPage>
  );
}

function Intro({ view }: { view: DecisionView }) {
  const { question, purpose, disclosure, worksheetHref, parts, options } = view;
  return (
    <>
      <p className="mt-3">
        The question: <strong>{question}</strong>
      </p>
      <Disclosure text={disclosure} />
      <Overview part={parts.options} options={options} worksheetHref={worksheetHref} />
      {purpose && <PurposeBox purpose={purpose} />}
    </>
  );
}
