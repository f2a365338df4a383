import type { LinkView } from '@/lib/views/site/shell-view';
import { LinkList } from '../layout/link-list';

/** Where to go from the end of a page. */
export function NextSteps({ links }: { links: LinkView[] }) {
  return (
    <nav
      aria-label="Next steps"
      className="mt-6 max-w-measure border-t-4 border-accent bg-surface px-4 py-3 print:hidden"
    >
      <p className="font-heading text-lg font-bold">Where to go next</p>
      <LinkList links={links} />
    </nav>
  );
}
