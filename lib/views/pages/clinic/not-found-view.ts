import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type LinkView, type ShellView, toMenu, toShellView } from '@/lib/views/site/shell-view';

type NotFoundView = { shell: ShellView; links: LinkView[] };

/** The 404: pages that the visitor may have been looking for. */
export function toNotFoundView(content: Content): NotFoundView {
  return {
    shell: toShellView(content, '', []),
    links: [
      { label: 'Home', href: routes.home },
      ...toMenu(content).flatMap(({ entries }) =>
        entries.map(({ label, href }) => ({ label, href })),
      ),
    ],
  };
}
