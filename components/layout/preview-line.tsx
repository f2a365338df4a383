import type { ShellView } from '@/lib/views/site/shell-view';

/** One quiet line, on every page for as long as the site is a preview. */
export function PreviewLine({ preview }: Pick<ShellView, 'preview'>) {
  if (!preview) return null;
  return <p className="mx-auto max-w-page px-4 pt-2 text-sm text-muted">{preview}</p>;
}
