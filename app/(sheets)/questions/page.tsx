import { TextPage } from '@/components/content/text-page';
import { AllSheets } from '@/components/questions/all-sheets';
import { SheetStrip } from '@/components/questions/sheet-strip';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toQuestionsView } from '@/lib/views/pages/preparing/questions-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'questions');
}

export default function QuestionsPage() {
  const view = toQuestionsView(loadContent());
  return (
    <TextPage view={view} intro={<SheetStrip sheets={view.sheets} />}>
      <AllSheets view={view} />
    </TextPage>
  );
}
