import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import type { StartAnswer } from '@/lib/inbox/work/api/work-api';
import { type ListTab, listTabs } from '@/lib/inbox/work/work-terms';
import { EnquiryPanel } from '../enquiry/enquiry-panel';
import { startKeyPanel } from '../key/key-panel';
import { ListPanel } from '../list/list-panel';
import { SearchPanel } from '../list/search-panel';
import { startManaging } from '../manage/manage-panel';
import { ask, toFailureWords } from './ask-server';
import { find } from './build-element';
import type { Desk } from './desk';
import { OpenedTexts } from './opened-details';
import { watchChanges } from './watch-changes';

/**
 * Runs the page of enquiries: shows what the fragment of its address names (`#waiting`, `#7K2M-Q9XF`), which
 * is not sent to the server. The page is never left for that, so the key in its memory lasts.
 */
export async function startWork(root: HTMLElement) {
  const status = find('[data-status]', root);
  const say = (words: string) => {
    status.textContent = words;
  };
  root.hidden = false;
  const answer = await ask<StartAnswer>(apiPaths.start);
  if (!answer.ok) return say(toFailureWords(answer));
  const desk: Desk = {
    ...{ start: answer.body, texts: new OpenedTexts(), say },
    touched: () => void list.refresh(),
  };
  const list = new ListPanel(desk);
  const search = new SearchPanel(desk);
  const enquiry = new EnquiryPanel(desk);
  const manage = startManaging(desk);

  const showPanel = (name: string) => {
    for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
      panel.hidden = panel.dataset.panel !== name;
    }
  };
  const showTarget = async () => {
    search.stop();
    say('');
    const target = decodeURIComponent(location.hash.slice(1));
    if (isTab(target) || target === '') {
      showPanel('list');
      await list.show(isTab(target) ? target : 'new');
    } else if (target === 'manage' && manage) {
      showPanel('manage');
      await manage.show();
    } else {
      showPanel('enquiry');
      find<HTMLAnchorElement>('[data-back]', root).hash = list.tab;
      await enquiry.show(target);
    }
  };
  startKeyPanel(desk, (hasKey) => {
    if (!hasKey) enquiry.forget();
    void list.refresh();
    if (enquiry.reference) void enquiry.show(enquiry.reference);
  });
  watchChanges(
    () => list.stamp,
    async (stamp, isBackground) => {
      if (list.isShown) await list.refresh({ isBackground });
      else {
        await enquiry.lookForChanges(isBackground);
        list.stamp = stamp;
      }
    },
  );
  addEventListener('hashchange', () => void showTarget());
  addEventListener('beforeunload', (event) => {
    if (enquiry.hasDraft) event.preventDefault();
  });
  await showTarget();
}

function isTab(target: string): target is ListTab {
  return (listTabs as readonly string[]).includes(target);
}
