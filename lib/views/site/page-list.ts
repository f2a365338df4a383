import type { Change, Content } from '@/lib/content/content';
import { memoize } from '@/lib/memoize';
import { routes } from '@/lib/routes';
import { optionsOf } from '../deciding/option-text';
import { fillFigures } from '../text/article';

/** A page that has a text of its own. */
export type ListedPage = {
  kind: 'page' | 'condition' | 'location' | 'answer';
  path: string;
  title: string;
  updatedOn: string;
  changes: readonly Change[] | undefined;
};

/** Every published page, those of one kind together. */
export const listPages = memoize((content: Content): readonly ListedPage[] => {
  const { pages, conditions, decisions, locations, questions, sheets } = content;
  return [
    ...pages.map((page) => toListed('page', routes.page(page.name), page)),
    ...conditions.map((page) => toListed('condition', routes.condition(page.name), page)),
    // What has changed in an option has changed on the page that compares it.
    ...decisions.map((page) => {
      const changes = [page, ...optionsOf(content, page.name)].flatMap(
        (text) => text.changes ?? [],
      );
      return toListed('page', routes.decision(page.name), { ...page, changes });
    }),
    ...sheets.map((page) => toListed('page', routes.sheet(page.name), page)),
    ...locations.map((page) => toListed('location', routes.location(page.name), page)),
    ...questions.map((page) => {
      const title = fillFigures(page.question, content);
      return toListed('answer', routes.answer(page.name), { ...page, title });
    }),
  ];
});

function toListed(
  kind: ListedPage['kind'],
  path: string,
  {
    title,
    updatedOn,
    changes,
  }: Pick<ListedPage, 'title' | 'updatedOn'> & { changes?: Change[] | undefined },
): ListedPage {
  return { kind, path, title, updatedOn, changes };
}
