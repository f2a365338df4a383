import type { LinkView } from '@/lib/views/site/shell-view';

/** Links one below the other, each tall enough to tap. */
export function LinkList({
  id,
  links,
  className,
}: {
  id?: string;
  links: LinkView[];
  className?: string;
}) {
  return (
    <ul id={id} className={`link-list ${className ?? ''}`}>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
