import { anchors } from '../../routes';
import { contentTypes } from '../content-types';
import { questionGroups } from '../schemas/question';
import { type ContentItem, itemsOf, listField } from './content-item';
import type { Problem } from './problem';

/** An anchor that two things on the same page claim would lead a referrer's link astray. */
export function checkAnchors(items: readonly ContentItem[]): Problem[] {
  return [...checkQuestionAnchors(items), ...checkAddresses(items)];
}

function checkQuestionAnchors(items: readonly ContentItem[]): Problem[] {
  const taken = new Map<string, string>();
  for (const group of questionGroups)
    taken.set(anchors.questionGroup(group), 'a heading of the page');
  for (const page of itemsOf(items, 'Page').filter((item) => item.name === 'faq')) {
    for (const { id } of page.markdown?.compiled.headings ?? []) taken.set(id, page.path);
  }
  const questions = itemsOf(items, 'Question');
  for (const question of questions) taken.set(question.name, question.path);
  return questions.flatMap((question) => {
    const problems: Problem[] = [];
    listField(question, 'aliases').forEach((alias, index) => {
      const owner = taken.get(String(alias));
      if (owner !== undefined) {
        problems.push({
          file: question.path,
          line: question.lineOf(['aliases', index]),
          message: `the anchor "${alias}" already belongs to ${owner}: delete it here or there`,
        });
      }
      taken.set(String(alias), question.path);
    });
    return problems;
  });
}

/** A page `pages/conditions.md` is the list at /conditions, but nothing else may stand on such an address. */
function checkAddresses(items: readonly ContentItem[]): Problem[] {
  const reserved = ['api', 'styleguide', 'sitemap', 'robots', contentTypes.Question.place.folder];
  return itemsOf(items, 'Page')
    .filter((page) => reserved.includes(page.name) && page.name !== 'faq')
    .map((page) => ({
      file: page.path,
      message: `the site keeps the address /${page.name} for itself: rename the file`,
    }));
}
