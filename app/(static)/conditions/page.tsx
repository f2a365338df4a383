import { TextPage } from '@/components/content/text-page';
import { EvidenceTable } from '@/components/pictures/evidence-table';
import { loadContent } from '@/lib/content/load-content';
import { toConditionsView } from '@/lib/views/conditions-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'conditions');
}

export default function ConditionsPage() {
  const view = toConditionsView(loadContent());
  return (
    <TextPage view={view}>
      <h2 className="mt-12 text-2xl">The conditions</h2>
      <EvidenceTable conditions={view.conditions} />
    </TextPage>
  );
}
