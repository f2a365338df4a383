import { QuestionIndex, Questions } from '@/components/content/questions';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toFaqView } from '@/lib/views/faq-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'faq');
}

export default function FaqPage() {
  const view = toFaqView(loadContent());
  return (
    <TextPage view={view}>
      <QuestionIndex groups={view.groups} />
      <Questions groups={view.groups} />
    </TextPage>
  );
}
