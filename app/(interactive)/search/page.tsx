import { Prose } from '@/components/content/prose';
import { TextPageFrame } from '@/components/content/text-page-frame';
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
    <TextPageFrame view={view}>
      {/* React sends the words once, although two components have them. */}
      <SearchBox {...view.box} index={view.index} />
      <div className="mt-6">
        <Prose body={view.body} />
      </div>
      <LetterLinks letters={view.letterLinks} />
      <WordIndex index={view.index} />
      <OpenPoints openPoints={view.openPoints} />
      <PageEnding ending={view.ending} />
    </TextPageFrame>
  );
}
