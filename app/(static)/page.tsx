import { CardList } from '@/components/content/card-list';
import { EvidenceBadge } from '@/components/content/evidence-badge';
import { PageIntro } from '@/components/content/page-intro';
import { Prose } from '@/components/content/prose';
import { ReviewNote } from '@/components/content/review-note';
import { SourceList } from '@/components/content/source-list';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { loadContent } from '@/lib/content/load-content';
import { toHomeView } from '@/lib/views/home-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'home');
}

export default function HomePage() {
  const view = toHomeView(loadContent());
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <PageIntro title={view.title} summary={view.summary} />
      <h2 className="mt-10 text-2xl">What do you want to know?</h2>
      <CardList cards={view.cards} />
      <h2 className="mt-12 text-2xl">Before, afterwards, and for others</h2>
      <CardList cards={view.moreCards} />
      <div className="mt-10">
        <Prose body={view.body} drawings={view.drawings} />
      </div>
      <h2 className="mt-12 text-2xl">Conditions</h2>
      <CardList
        cards={view.conditions}
        renderExtra={({ evidence }) => <EvidenceBadge evidence={evidence} />}
      />
      <h2 className="mt-12 text-2xl">Where</h2>
      <CardList cards={view.locations} />
      <SourceList sources={view.citedSources} />
      <ReviewNote review={view.review} />
    </PageShell>
  );
}
