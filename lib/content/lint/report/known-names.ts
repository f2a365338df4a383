import { routes } from '../../../routes';
import type { ContentItem } from '../../load/content-item';
import { itemsOf } from '../../load/content-item';
import { isPublished } from '../../load/read-items';
import { isQuestionCallout, questionSheets } from '../../markdown/grammar/gathered-callouts';
import { figureKey, fileKey } from '../../references/name-keys';
import { listRedirects } from '../../references/urls/redirects';
import { listUrls } from '../../references/urls/url-lockfile';
import { clinicFigures } from '../../references/used-figures';
import type { LintContext } from '../rule';

/**
 * What a file had as it was published, and no file has now: URLs, figures, files that others name. By its
 * name, with the path of that file.
 */
export function findLostNames({
  allItems,
  unread,
  lockfile,
  committedItems,
}: LintContext): Map<string, string> {
  const before = committedItems();
  const changed = new Set(before.map(({ path }) => path));
  const now = listNames(allItems, unread);
  const lost = new Map<string, string>();
  // A heading that was recorded, where git does not know what its file said.
  for (const url of lockfile?.lines ?? []) {
    const [page = '', anchor] = url.split('#');
    const file = now.get(page);
    if (anchor !== undefined && file !== undefined && !now.has(url)) lost.set(url, file);
  }
  const others = allItems.filter(({ path }) => !changed.has(path));
  for (const [name, file] of listNames([...others, ...before], [])) {
    if (changed.has(file) && !now.has(name)) lost.set(name, file);
  }
  return lost;
}

function listNames(items: readonly ContentItem[], unread: LintContext['unread']) {
  const names = new Map<string, string>();
  for (const [url, item] of listUrls(items, unread).urls) names.set(url, item?.path ?? '');
  for (const item of items.filter(isPublished)) {
    for (const { callout = '' } of item.markdown?.report.passages ?? []) {
      if (!isQuestionCallout(callout)) continue;
      const sheet = routes.questionSheet(questionSheets[callout]);
      if (names.has(sheet)) names.set(sheet, item.path);
    }
  }
  for (const item of items) {
    if (isPublished(item)) names.set(fileKey(item), item.path);
    for (const { from } of listRedirects([item])) names.set(from, item.path);
  }
  for (const item of itemsOf(items, 'Figures')) {
    for (const figure of item.data.figures ?? []) {
      if (figure?.name !== undefined) names.set(figureKey(figure.name), item.path);
    }
  }
  for (const item of itemsOf(items, 'Clinic')) {
    for (const name of clinicFigures([item])) names.set(figureKey(name), item.path);
  }
  for (const file of unread) names.set(fileKey(file), '');
  return names;
}
