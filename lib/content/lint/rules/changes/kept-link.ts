import { type ContentItem, itemsOf } from '../../../load/content-item';
import { pagePathOf } from '../../../references/urls/page-targets';
import type { Finding, Rule } from '../../rule';
import { linksIn } from '../../texts/inner-links';

/** Only a warning: nobody but a reader knows which page the words promise. */
export const keptLink: Rule = {
  id: 'kept-link',
  severity: 'warning',
  waitsForFile: true,
  message: 'is a link that leads elsewhere than before',
  fix: 'put the former address back, unless the change is meant',
  check: ({ items, committedItems }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    const paths = new Set(items.map(pagePathOf));
    const questions = new Set(itemsOf(items, 'Question').map(({ name }) => name));
    const toPage = (url: string) => {
      const [page = '', anchor = ''] = url.split('#');
      return questions.has(anchor) ? `${page}/${anchor}` : page;
    };
    return items.flatMap((item): Finding[] => {
      const was = before.get(item.path);
      return was ? findMoved(was, item, toPage).filter(({ from }) => paths.has(from)) : [];
    });
  },
};

/** Links of the same words that led to another page: one that is there no longer is no choice. */
function findMoved(was: ContentItem, is: ContentItem, toPage: (url: string) => string) {
  const old = linksIn(was.text);
  return linksIn(is.text).flatMap(({ words, url, index }) => {
    const former = old.filter((link) => link.words === words);
    const [first] = former;
    if (!first || former.some((link) => toPage(link.url) === toPage(url))) return [];
    const line = is.text.slice(0, index).split('\n').length;
    const sentence = `"${words}" led to ${first.url} before, and leads to ${url} now: ${keptLink.fix}`;
    return [{ file: is.path, line, words, sentence, from: toPage(first.url) }];
  });
}
