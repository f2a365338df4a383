import { AnswerPage } from '@/components/answers/answer-page';
import { loadContent } from '@/lib/content/load-content';
import { toAnswerMetadata, toAnswerView } from '@/lib/views/pages/reading/answer-view';

type Props = { params: Promise<{ answer: string }> };

/** Only questions that have a file; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return loadContent().questions.map(({ name }) => ({ answer: name }));
}

export async function generateMetadata({ params }: Props) {
  return toAnswerMetadata(loadContent(), (await params).answer);
}

export default async function OneAnswerPage({ params }: Props) {
  return <AnswerPage view={toAnswerView(loadContent(), (await params).answer)} />;
}
