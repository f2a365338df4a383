import { OnThisPage } from '@/components/content/on-this-page';
import { Prose } from '@/components/content/prose';
import { TextPageFrame } from '@/components/content/text-page-frame';
import { OpenPoints } from '@/components/page-foot/open-points';
import { PageEnding } from '@/components/page-foot/page-ending';
import { ReviewNote } from '@/components/page-foot/review-note';
import { Planner } from '@/components/plan/planner';
import { RelativeTimes } from '@/components/plan/relative-times';
import { SourceList } from '@/components/sources/source-list';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toPlanView } from '@/lib/views/pages/preparing/plan-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'plan');
}

export default function PlanPage() {
  const view = toPlanView(loadContent());
  return (
    <TextPageFrame view={view}>
      <h2 className="mt-8 max-w-measure text-2xl">The day, from the time of your appointment</h2>
      {view.planner.note && (
        <p className="mt-2">
          <a href={view.contactHref} className="inline-block py-2 font-bold">
            {view.planner.note}
          </a>
        </p>
      )}
      <RelativeTimes times={view.relativeTimes} />
      {view.course && (
        <p className="mt-4">
          <strong>A course:</strong> {view.course}.
        </p>
      )}
      <h2 className="needs-script mt-10 text-2xl">Your own dates and times</h2>
      <p className="needs-script mt-2 max-w-measure">
        Nothing you enter leaves this page. It is gone when you close it.
      </p>
      <Planner {...view.planner} />
      <div className="mt-10">
        <OnThisPage links={view.onThisPage} />
        <Prose body={view.body} drawings={view.drawings} />
        <SourceList sources={view.citedSources} />
        <ReviewNote review={view.review} />
        <OpenPoints openPoints={view.openPoints} />
        <PageEnding ending={view.ending} />
      </div>
    </TextPageFrame>
  );
}
