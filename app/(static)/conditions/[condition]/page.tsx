import { ConditionPage } from '@/components/pages/condition-page';
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

export default async function OneConditionPage({ params }: Props) {
  return <ConditionPage view={toConditionView(loadContent(), (await params).condition)} />;
}
