import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type ListedChangeView, toListedChanges } from '@/lib/views/page-foot/changes-view';
import { type TextPageView, toTextPageView } from './text-page-view';

export type ChangesView = TextPageView & {
  /** Newest first. */
  listed: ListedChangeView[];
  feedHref: string;
};

export function toChangesView(content: Content): ChangesView {
  return {
    ...toTextPageView(content, 'changes'),
    listed: toListedChanges(content),
    feedHref: routes.changesFeed,
  };
}
