import { TextPage } from '@/components/content/text-page';
import { EvidenceList } from '@/components/pictures/evidence-list';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toConditionsView } from '@/lib/views/pages/reading/conditions-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'conditions');
}

export default function ConditionsPage() {
  const view = toConditionsView(loadContent());
  return (
    <TextPage view={view}>
      <h2 className="mt-12 text-2xl">The conditions</h2>
      <EvidenceList conditions={view.conditions} />
    </TextPage>
  );
}
