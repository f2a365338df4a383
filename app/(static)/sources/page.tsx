import { TextPage } from '@/components/content/text-page';
import { LetterLinks } from '@/components/search/letter-links';
import { SourceEntries } from '@/components/sources/source-entries';
import { SourceNames } from '@/components/sources/source-names';
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
      {view.letters.length > 0 ? (
        <>
          <LetterLinks letters={view.letters} />
          <SourceNames letters={view.letters} />
        </>
      ) : (
        <SourceEntries sources={view.sources} />
      )}
    </TextPage>
  );
}
