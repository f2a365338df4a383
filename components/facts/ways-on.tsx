import type { LinkView } from '@/lib/views/site/shell-view';

/** The few links that a visitor needs first, each as big as a thumb. */
export function WaysOn({ links }: { links: LinkView[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-3 print:hidden">
      {links.map(({ label, href }) => (
        <li key={href} className="max-sm:w-full">
          <a
            href={href}
            className="block bg-accent px-4 py-2 font-bold text-on-accent no-underline hover:bg-accent-strong hover:underline"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
