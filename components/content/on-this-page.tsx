import type { LinkView } from '@/lib/views/site/shell-view';
import { LinkList } from '../elements/link-list';

/**
 * Links to the sections of a page: folded on a phone, where they would push the text down, and in sight
 * beside it on a wide screen (folds.css). A page of one or two sections needs none.
 */
export function OnThisPage({ links }: { links: LinkView[] }) {
  if (links.length < 3) return null;
  return (
    <nav aria-label="On this page" className="mt-2 print:hidden lg:mt-0">
      <p aria-hidden="true" className="hidden font-heading font-bold lg:block">
        On this page
      </p>
      <details className="contents-list">
        <summary className="min-h-11 cursor-pointer py-2 font-heading font-bold">
          On this page
        </summary>
        <LinkList className="border-l-4 border-line pl-4" links={links} />
      </details>
    </nav>
  );
}
