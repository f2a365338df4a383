import type { SheetView } from '@/lib/views/pages/preparing/sheet-view';
import { PageIntro } from '../content/page-intro';
import { Prose } from '../content/prose';
import { JsonLd } from '../layout/json-ld';
import { PageShell } from '../layout/page-shell';
import { OpenPoints } from '../page-foot/open-points';
import { PageEnding } from '../page-foot/page-ending';
import { ReviewNote } from '../page-foot/review-note';
import { SourceList } from '../sources/source-list';

/** A sheet to print. On paper it is alone, below the numbers for an emergency. */
export function SheetPage({ view }: { view: SheetView }) {
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <div
        className={`printed-alone sheet sheet-${view.pages} ${view.isLarge ? 'sheet-large' : ''}`}
      >
        <PageIntro
          title={view.title}
          summary={view.summary}
          lead={view.lead && <Prose body={view.lead} />}
        >
          <p className="mt-2 text-base text-muted print:hidden">{view.length}</p>
        </PageIntro>
        <div className="mt-6">
          <Prose body={view.body} drawings={view.drawings} />
        </div>
        <SourceList sources={view.citedSources} />
        <p className="imprint hidden text-base text-muted print:block">{view.imprint}</p>
      </div>
      <ReviewNote review={view.review} />
      <OpenPoints openPoints={view.openPoints} />
      <PageEnding ending={view.ending} />
    </PageShell>
  );
}
