import type { StartAnswer } from '@/lib/inbox/routes/work-api';
import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { type ListTab, listTabs } from '@/lib/inbox/work/work-terms';
import { EnquiryPanel } from './enquiry/enquiry-panel';
import { ListPanel } from './list/list-panel';
import { SearchPanel } from './list/search-panel';
import { startManaging } from './manage/manage-panel';
import { ask, toFailureWords } from './page/ask-server';
import { find } from './page/build-element';
import type { Desk } from './page/desk';
import { guardLeaving } from './page/guard-leaving';
import { showKeyPanel, startKeyPanel } from './page/key-panel';
import { OpenedTexts } from './page/opened-details';
import { watchChanges } from './page/watch-changes';

/**
 * Runs the page of enquiries: shows what the fragment of its URL names (`#waiting`, `#7K2M-Q9XF`), which
 * is not sent to the server. The page is never left for that, so the key in its memory lasts.
 */
export async function startWork(root: HTMLElement) {
  const status = find('[data-status]', root);
  const say = (words: string) => {
    status.textContent = words;
  };
  // What is said once the next target is shown.
  let wordsThere = '';
  const answer = await ask<StartAnswer>(apiPaths.start);
  if (!answer.ok) {
    root.hidden = false;
    return say(toFailureWords(answer));
  }
  const desk: Desk = {
    ...{ start: answer.body, texts: new OpenedTexts(showKeyPanel), say },
    goTo: (target, words) => {
      wordsThere = words;
      location.hash = target;
    },
    touched: () => void list.refresh(),
  };
  const list = new ListPanel(desk);
  const search = new SearchPanel(desk, () => {
    list.giveRoom();
    location.hash = 'found';
  });
  const enquiry = new EnquiryPanel(desk);
  const manage = startManaging(desk);

  const showPanel = (name: string) => {
    for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
      panel.hidden = panel.dataset.panel !== name;
    }
  };
  const shownPanel = () => root.querySelector('[data-panel]:not([hidden])') ?? undefined;
  const showTarget = async () => {
    const target = location.hash.slice(1);
    // The link that skips to the main text.
    const isAnchor = target !== '' && document.getElementById(target) !== null;
    if (isAnchor && shownPanel() !== undefined) return;
    say(wordsThere);
    wordsThere = '';
    if (target === 'found' && list.hasFound) {
      enquiry.leave();
      return showPanel('list');
    }
    search.stop();
    enquiry.leave();
    if (target === 'manage' && manage) {
      showPanel('manage');
      await manage.show();
    } else if (isReference(target)) {
      showPanel('enquiry');
      find<HTMLAnchorElement>('[data-back]', root).hash = list.target;
      await enquiry.show(target);
    } else {
      // What had the focus is hidden then.
      const isBack = shownPanel() !== undefined && !list.isShown;
      showPanel('list');
      await list.show(isTab(target) ? target : 'new', { isBack });
    }
  };
  startKeyPanel(desk, (hasKey) => {
    if (hasKey) {
      void enquiry.open();
      search.goOn();
    } else {
      search.stop();
      list.forget();
      void enquiry.forget();
    }
    void list.refresh();
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
    say,
  );
  addEventListener('hashchange', () => void showTarget());
  guardLeaving(root, desk, () => enquiry.hasDraft);
  // Only now: a file that somebody chose before anything listened would be lost.
  root.hidden = false;
  await showTarget();
}

function isTab(target: string): target is ListTab {
  return (listTabs as readonly string[]).includes(target);
}

function isReference(target: string): boolean {
  return /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(target);
}
