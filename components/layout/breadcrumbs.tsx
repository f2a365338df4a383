import type { LinkView } from '@/lib/views/site/shell-view';

/** The path from the home page to this one. Renders nothing on the home page itself. */
export function Breadcrumbs({ trail }: { trail: LinkView[] }) {
  if (trail.length === 0) return null;
  const parents = trail.slice(0, -1);
  return (
    <nav aria-label="Breadcrumb" className="text-base print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {parents.map(({ label, href }, index) => (
          <li key={href}>
            {index > 0 && <Separator />}
            <a href={href} className="inline-block py-2">
              {label}
            </a>
          </li>
        ))}
        <li className="py-2 text-muted" aria-current="page">
          <Separator />
          {trail.at(-1)?.label}
        </li>
      </ol>
    </nav>
  );
}

/** In front of an entry, so that no line ends with one. */
function Separator() {
  return (
    <span aria-hidden="true" className="pr-2 text-muted">
      ›
    </span>
  );
}
