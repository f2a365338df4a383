import { SourceEntries } from '@/components/content/source-entries';
import { TextPage } from '@/components/content/text-page';
import { LetterLinks } from '@/components/search/letter-links';
import { LetterSection } from '@/components/search/letter-section';
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
      {view.letters ? (
        <>
          <LetterLinks letters={view.letters} />
          {view.letters.map(({ letter, anchor, items }) => (
            <LetterSection key={anchor} letter={letter}>
              <div id={anchor} className="scroll-mt-24">
                <SourceEntries sources={items} />
              </div>
            </LetterSection>
          ))}
        </>
      ) : (
        <SourceEntries sources={view.sources} />
      )}
    </TextPage>
  );
}
