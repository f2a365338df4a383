import { TextPage } from '@/components/content/text-page';
import { LetterLinks } from '@/components/search/letter-links';
import { TermList } from '@/components/search/term-list';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toGlossaryView } from '@/lib/views/pages/reading/glossary-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'glossary');
}

export default function GlossaryPage() {
  const view = toGlossaryView(loadContent());
  return (
    <TextPage view={view}>
      <LetterLinks letters={view.letters} />
      <TermList letters={view.letters} />
    </TextPage>
  );
}
