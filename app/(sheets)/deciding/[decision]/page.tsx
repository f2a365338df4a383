import { DecisionPage } from '@/components/deciding/decision-page';
import { loadContent } from '@/lib/content/load-content';
import { toDecisionMetadata } from '@/lib/views/metadata/page-metadata';
import { toDecisionView } from '@/lib/views/pages/preparing/decision-view';

type Props = { params: Promise<{ decision: string }> };

/** Only decisions that have a file; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return loadContent().decisions.map(({ name }) => ({ decision: name }));
}

export async function generateMetadata({ params }: Props) {
  return toDecisionMetadata(loadContent(), (await params).decision);
}

export default async function OneDecisionPage({ params }: Props) {
  return <DecisionPage view={toDecisionView(loadContent(), (await params).decision)} />;
}
