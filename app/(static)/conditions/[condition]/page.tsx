import { TextPage } from '@/components/content/text-page';
import { EvidenceBadge } from '@/components/facts/evidence-badge';
import { loadContent } from '@/lib/content/load-content';
import { toConditionMetadata } from '@/lib/views/metadata/page-metadata';
import { toConditionView } from '@/lib/views/pages/reading/conditions-view';

type Props = { params: Promise<{ condition: string }> };

/** Only conditions that have a file; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return loadContent().conditions.map(({ name }) => ({ condition: name }));
}

export async function generateMetadata({ params }: Props) {
  return toConditionMetadata(loadContent(), (await params).condition);
}

export default async function ConditionPage({ params }: Props) {
  const view = toConditionView(loadContent(), (await params).condition);
  return <TextPage view={view} intro={<EvidenceBadge evidence={view.evidence} isLong />} />;
}
