import type { AnswerView } from '@/lib/views/pages/reading/answer-view';
import { PageColumns } from '../content/page-columns';
import { Prose } from '../content/prose';
import { JsonLd } from '../layout/json-ld';
import { PageShell } from '../layout/page-shell';
import { OpenPoints } from '../page-foot/open-points';
import { PageEnding } from '../page-foot/page-ending';
import { ReviewNote } from '../page-foot/review-note';
import { SourceList } from '../sources/source-list';
import { RelatedAnswers } from './related-answers';
import { ShareAnswer } from './share-answer';

/** One question with its answer, what belongs with it, and its sources. */
export function AnswerPage({ view }: { view: AnswerView }) {
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <div className="one-answer">
        <PageColumns top={<Answer view={view} />} side={<RelatedAnswers related={view.related} />}>
          <SourceList sources={view.citedSources} />
          <ReviewNote review={view.review} />
          <OpenPoints openPoints={view.openPoints} />
          <PageEnding ending={view.ending} />
        </PageColumns>
      </div>
    </PageShell>
  );
}

function Answer({ view }: { view: AnswerView }) {
  return (
    <>
      <h1>{view.question}</h1>
      {view.risksFirst && (
        <p className="mt-4">
          First of all:{' '}
          <a href={view.risksFirst.href} className="inline-block py-2">
            {view.risksFirst.label}
          </a>
        </p>
      )}
      <div className="mt-6">
        <Prose body={view.body} drawings={view.drawings} />
      </div>
      <ShareAnswer share={view.share} />
    </>
  );
}
