import type { LinkView } from '@/lib/views/parts/shell-view';

/** Where to go from the end of a page. */
export function NextSteps({ links }: { links: LinkView[] }) {
  return (
    <nav
      aria-label="Next steps"
      className="mt-12 max-w-[65ch] border-t-4 border-accent bg-surface p-4 print:hidden"
    >
      <p className="font-heading text-lg font-bold">Where to go next</p>
      <ul className="mt-1">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
