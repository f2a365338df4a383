import type { LinkView } from '@/lib/views/parts/shell-view';

/** The way from the home page to this one. Nothing on the home page itself. */
export function Breadcrumbs({ trail }: { trail: LinkView[] }) {
  if (trail.length === 0) return null;
  const parents = trail.slice(0, -1);
  return (
    <nav aria-label="Breadcrumb" className="text-base print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {parents.map(({ label, href }) => (
          <li key={href} className="flex gap-x-2">
            <a href={href} className="py-2">
              {label}
            </a>
            <span aria-hidden="true" className="py-2 text-muted">
              ›
            </span>
          </li>
        ))}
        <li className="py-2 text-muted" aria-current="page">
          {trail.at(-1)?.label}
        </li>
      </ol>
    </nav>
  );
}
