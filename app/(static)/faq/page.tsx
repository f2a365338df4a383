import { QuestionList } from '@/components/answers/question-list';
import { QuestionIndex, Questions } from '@/components/answers/questions';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toFaqView } from '@/lib/views/pages/reading/faq-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'faq');
}

export default function FaqPage() {
  const view = toFaqView(loadContent());
  return (
    <TextPage view={view}>
      {view.areAnswersHere ? (
        <>
          <QuestionIndex groups={view.groups} />
          <Questions groups={view.groups} />
        </>
      ) : (
        <QuestionList groups={view.groups} />
      )}
    </TextPage>
  );
}
