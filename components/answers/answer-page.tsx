import type { AnswerView } from '@/lib/views/pages/reading/answer-view';
import { Prose } from '../content/prose';
import { SourceList } from '../content/source-list';
import { JsonLd } from '../layout/json-ld';
import { PageShell } from '../layout/page-shell';
import { OpenPoints } from '../page-foot/open-points';
import { PageEnding } from '../page-foot/page-ending';
import { ReviewNote } from '../page-foot/review-note';
import { RelatedAnswers } from './related-answers';
import { ShareAnswer } from './share-answer';

/** One question with its answer, what belongs with it, and its sources. */
export function AnswerPage({ view }: { view: AnswerView }) {
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <div className="one-answer">
        <h1 className="mt-4 max-w-measure text-[clamp(1.25rem,7vw,1.875rem)] sm:text-4xl">
          {view.question}
        </h1>
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
        <RelatedAnswers related={view.related} />
        <SourceList sources={view.citedSources} />
        <ReviewNote review={view.review} />
        <OpenPoints openPoints={view.openPoints} />
        <PageEnding ending={view.ending} />
      </div>
    </PageShell>
  );
}
