import type { LinkView } from '@/lib/views/site/shell-view';

/** Links below one another, with a line at their side. */
export function LinkList({ links }: { links: LinkView[] }) {
  return (
    <ul className="link-list border-l-4 border-line pl-4">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
