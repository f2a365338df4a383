import type { ShellView } from '@/lib/views/site/shell-view';

/** What the clinic has to say for some days, above everything else on a page. */
export function Notices({ notices }: Pick<ShellView, 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <aside aria-label="Notices" className="mx-auto max-w-page px-4 pt-3">
      {notices.map((notice) => (
        <p key={notice} className="border-l-8 border-accent bg-well px-4 py-2">
          {notice}
        </p>
      ))}
    </aside>
  );
}
