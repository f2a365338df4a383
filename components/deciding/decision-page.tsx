import type { DecisionView } from '@/lib/views/pages/preparing/decision-view';
import { ProseText } from '../content/prose';
import { TextPage } from '../content/text-page';
import { Chance } from './chance';
import { RowTable } from './row-table';

/** A decision with all its options, which answer the same questions one after the other. */
export function DecisionPage({ view }: { view: DecisionView }) {
  const { question, options, chances, sections, about, worksheetHref, questionsHref } = view;
  return (
    <TextPage view={view} intro={<Question {...{ question, worksheetHref, questionsHref }} />}>
      <RowTable
        anchor="section-options"
        title="The options"
        rows={options.map(({ name, anchor, aliases, summary }) => ({
          name,
          id: anchor,
          said: (
            <>
              {aliases.map((alias) => (
                <span key={alias} id={alias} />
              ))}
              {summary}
            </>
          ),
        }))}
      />
      {chances.map(({ anchor, title, rows }) => (
        <RowTable
          key={anchor}
          anchor={anchor}
          title={title}
          rows={rows.map(({ name, said }) => ({ name, said: <Chance chance={said} /> }))}
        />
      ))}
      {sections.map(({ anchor, title, rows }) => (
        <RowTable
          key={anchor}
          anchor={anchor}
          title={title}
          rows={rows.map(({ name, said }) => ({
            name,
            said: (
              <div className="prose">
                <ProseText body={said} />
              </div>
            ),
          }))}
        />
      ))}
      <h2 className="mt-12 text-2xl">About this page</h2>
      <p className="mt-3 max-w-[65ch]">{about}</p>
    </TextPage>
  );
}

function Question({
  question,
  worksheetHref,
  questionsHref,
}: Pick<DecisionView, 'question' | 'worksheetHref' | 'questionsHref'>) {
  return (
    <div className="mt-4">
      <p>
        The question: <strong>{question}</strong>
      </p>
      <p>
        <a href={worksheetHref} className="mr-6 inline-block py-2">
          Worksheet to fill in
        </a>
        <a href={questionsHref} className="inline-block py-2">
          Questions to ask
        </a>
      </p>
    </div>
  );
}
