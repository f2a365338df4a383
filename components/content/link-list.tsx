import type { LinkView } from '@/lib/views/site/shell-view';

/** Links below one another, with a line at their side. */
export function LinkList({ links }: { links: LinkView[] }) {
  return (
    <ul className="mt-1 border-l-4 border-line pl-4">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href} className="inline-block py-2 leading-snug">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
