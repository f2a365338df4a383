import './reading.css';
import { LinkList } from '@/components/elements/link-list';
import { PageShell } from '@/components/layout/page-shell';
import { loadContent } from '@/lib/content/load-content';
import { toUnlistedMetadata } from '@/lib/views/metadata/page-metadata';
import { toNotFoundView } from '@/lib/views/pages/clinic/not-found-view';

export const metadata = toUnlistedMetadata(loadContent(), 'This page is not here');

export default function NotFoundPage() {
  const view = toNotFoundView(loadContent());
  return (
    <PageShell shell={view.shell}>
      <div className="max-w-measure stack-4">
        <h1>This page is not here</h1>
        {process.env.NODE_ENV === 'development' && (
          <p>
            If you have just added it, the content is still being read. That takes a minute or two
            on a slow computer: wait, and reload this page.
          </p>
        )}
        <p>The address may be misspelt, or the page may have moved. You may be looking for:</p>
        <LinkList links={view.links} />
      </div>
    </PageShell>
  );
}
