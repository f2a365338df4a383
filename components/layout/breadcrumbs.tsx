import type { LinkView } from '@/lib/views/site/shell-view';

/**
 * The path from the home page to this one; on a phone, where it would wrap, only the way back up.
 * Renders nothing on the home page itself.
 */
export function Breadcrumbs({ trail }: { trail: LinkView[] }) {
  if (trail.length === 0) return null;
  const parents = trail.slice(0, -1);
  return (
    <nav aria-label="Breadcrumb" className="text-base print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {parents.map(({ label, href }, index) => (
          <li
            key={href}
            className={`flex gap-x-2 ${index < parents.length - 1 ? 'max-sm:hidden' : ''}`}
          >
            <span aria-hidden="true" className="py-2 text-muted sm:hidden">
              ‹
            </span>
            <a href={href} className="inline-block py-2">
              {label}
            </a>
            <span aria-hidden="true" className="py-2 text-muted max-sm:hidden">
              ›
            </span>
          </li>
        ))}
        <li className="py-2 text-muted max-sm:hidden" aria-current="page">
          {trail.at(-1)?.label}
        </li>
      </ol>
    </nav>
  );
}
