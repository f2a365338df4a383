import type { ShellView } from '@/lib/views/site/shell-view';

/** The way to the search: a glass, and the word where there is room. */
export function SearchLink({ label, href, isCurrent }: ShellView['search']) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-2 no-underline hover:underline print:hidden"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 fill-none stroke-link">
        <path d="M15.5 15.5L21 21M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0z" strokeWidth="2.5" />
      </svg>
      <span className="max-sm:sr-only">{label}</span>
    </a>
  );
}
