import { routes } from '../../../../routes';
import { itemsOf } from '../../../load/content-item';
import { joinPath } from '../../../load/files/file-path';
import { fileKey } from '../../../references/name-keys';
import { missingRequiredPages } from '../../../references/urls/required-pages';
import type { Finding, Rule } from '../../rule';

export const requiredPage: Rule = {
  id: 'required-page',
  severity: 'error',
  message: 'is a page that the site cannot do without',
  fix: 'add it, or write status: published',
  check: ({ allItems, unread, contentDir }) =>
    missingRequiredPages(allItems).flatMap(({ name }): Finding[] => {
      if (unread.some((file) => file.type === 'Page' && file.name === name)) return [];
      const loses = [routes.page(name), fileKey({ type: 'Page', name })];
      const draft = itemsOf(allItems, 'Page').find((page) => page.name === name);
      if (draft) {
        const sentence = 'the site cannot do without this page: write status: published';
        return [{ file: draft.path, line: draft.lineOf(['status']), sentence, loses }];
      }
      const sentence = 'this page is missing, and the site cannot do without it: add it';
      return [{ file: joinPath(contentDir, 'pages', `${name}.md`), sentence, loses }];
    }),
};
