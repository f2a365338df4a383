import { TextPage } from '@/components/content/text-page';
import { DecisionPage } from '@/components/deciding/decision-page';
import { CardList } from '@/components/facts/card-list';
import { loadContent } from '@/lib/content/load-content';
import { toDecidingMetadata } from '@/lib/views/metadata/page-metadata';
import { toDecidingView } from '@/lib/views/pages/preparing/decision-view';

export function generateMetadata() {
  return toDecidingMetadata(loadContent());
}

export default function DecidingPage() {
  const view = toDecidingView(loadContent());
  if (view.kind === 'one') return <DecisionPage view={view.decision} />;
  return (
    <TextPage view={view.page}>
      <h2 className="mt-12 text-2xl">The decisions</h2>
      <CardList cards={view.decisions} />
    </TextPage>
  );
}
