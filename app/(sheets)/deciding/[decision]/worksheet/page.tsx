import { WorksheetPage } from '@/components/deciding/worksheet-page';
import { loadContent } from '@/lib/content/load-content';
import { toWorksheetMetadata } from '@/lib/views/metadata/page-metadata';
import { toWorksheetView } from '@/lib/views/pages/preparing/worksheet-view';

type Props = { params: Promise<{ decision: string }> };

/** Only decisions that have a file; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return loadContent().decisions.map(({ name }) => ({ decision: name }));
}

export async function generateMetadata({ params }: Props) {
  return toWorksheetMetadata(loadContent(), (await params).decision);
}

export default async function DecisionWorksheetPage({ params }: Props) {
  return <WorksheetPage view={toWorksheetView(loadContent(), (await params).decision)} />;
}
