import type { LinkView } from '@/lib/views/site/shell-view';
import { LinkList } from './link-list';

/**
 * Links to the sections of a page: folded on a phone, where they would push the text down, and in sight
 * beside it on a wide screen. A page of one or two sections needs none.
 */
export function OnThisPage({ links }: { links: LinkView[] }) {
  if (links.length < 3) return null;
  return (
    <nav aria-label="On this page" className="mt-4 print:hidden lg:mt-0">
      <details className="lg:hidden">
        <summary className={`min-h-11 cursor-pointer py-2 ${titleClass}`}>On this page</summary>
        <LinkList links={links} />
      </details>
      <div className="hidden lg:block">
        <p className={titleClass}>On this page</p>
        <LinkList links={links} />
      </div>
    </nav>
  );
}

const titleClass = 'font-heading font-bold';
