import { SourceEntries } from '@/components/content/source-entries';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toSourcesView } from '@/lib/views/pages/reading/sources-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'sources');
}

export default function SourcesPage() {
  const view = toSourcesView(loadContent());
  return (
    <TextPage view={view}>
      <h2 className="mt-12 text-2xl">All sources</h2>
      <SourceEntries sources={view.sources} />
    </TextPage>
  );
}
