import { SheetPage } from '@/components/questions/sheet-page';
import { loadContent } from '@/lib/content/load-content';
import { toQuestionSheetMetadata } from '@/lib/views/metadata/page-metadata';
import { toSheetPageView } from '@/lib/views/pages/preparing/questions-view';
import { toSheetNames } from '@/lib/views/questions/question-sheets';

type Props = { params: Promise<{ sheet: string }> };

/** Only sheets that have questions; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return toSheetNames(loadContent()).map((sheet) => ({ sheet }));
}

export async function generateMetadata({ params }: Props) {
  return toQuestionSheetMetadata(loadContent(), (await params).sheet);
}

export default async function QuestionSheetPage({ params }: Props) {
  return <SheetPage view={toSheetPageView(loadContent(), (await params).sheet)} />;
}
