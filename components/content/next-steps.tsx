import type { LinkView } from '@/lib/views/shell-view';

/** Where to go from the end of a page. */
export function NextSteps({ links }: { links: LinkView[] }) {
  return (
    <nav aria-label="Next steps" className="mt-10 print:hidden">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2 font-bold">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
