import type { LinkView } from '@/lib/views/site/shell-view';
import { LinkList } from '../elements/link-list';

/** Where to go from the end of a page. Nothing where it leads nowhere. */
export function NextSteps({ links }: { links: LinkView[] }) {
  if (links.length === 0) return null;
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
