import { ChangesList } from '@/components/changes/changes-list';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toChangesView } from '@/lib/views/pages/reading/changes-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'changes');
}

export default function ChangesPage() {
  const view = toChangesView(loadContent());
  return (
    <TextPage view={view}>
      <ChangesList listed={view.listed} feedHref={view.feedHref} />
    </TextPage>
  );
}
