import type { LinkView } from '@/lib/views/parts/shell-view';

/** Links to the sections of a page. A page of one or two sections needs none. */
export function OnThisPage({ links }: { links: LinkView[] }) {
  if (links.length < 3) return null;
  return (
    <nav aria-label="On this page" className="mt-6 print:hidden lg:mt-0">
      <p className="font-heading font-bold">On this page</p>
      <ul className="mt-1 border-l-4 border-line pl-4">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2 leading-snug">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
