import { PageIntro } from '@/components/content/page-intro';
import { Prose } from '@/components/content/prose';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { OpenPoints } from '@/components/page-foot/open-points';
import { PageEnding } from '@/components/page-foot/page-ending';
import { LetterLinks } from '@/components/search/letter-links';
import { SearchBox } from '@/components/search/search-box';
import { WordIndex } from '@/components/search/word-index';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toSearchView } from '@/lib/views/pages/reading/search-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'search');
}

export default function SearchPage() {
  const view = toSearchView(loadContent());
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <PageIntro title={view.title} summary={view.summary} />
      <SearchBox {...view.box} />
      <div className="mt-6">
        <Prose body={view.body} />
      </div>
      <LetterLinks letters={view.index.letters} />
      <WordIndex {...view.index} />
      <OpenPoints openPoints={view.openPoints} />
      <PageEnding ending={view.ending} />
    </PageShell>
  );
}
