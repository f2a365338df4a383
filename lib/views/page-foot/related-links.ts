import type { Root } from 'hast';
import type { Content, Question } from '@/lib/content/content';
import { elementsIn } from '@/lib/content/markdown/grammar/elements';
import { memoize } from '@/lib/memoize';
import { routes } from '@/lib/routes';
import type { LinkView } from '../site/shell-view';
import { toAnswerName, toAnswerNames } from '../text/answer-links';
import { fillFigures } from '../text/article';

const maxAnswers = 5;
const maxPages = 3;

/** Where somebody asks for treatment: each page ends with the way there, below its risks. */
const offers: readonly string[] = [routes.contact, routes.costs, routes.locations];

const risksName = 'risks';

/**
 * The answers that belong with one: those that it links to and that link to it, because whoever wrote it
 * chose them. Beside an answer to somebody in danger there are only others like it.
 *
 * @param isCrisis whether an answer is to somebody in danger
 */
export function toRelatedAnswers(
  question: Question,
  content: Content,
  isCrisis: (question: Question) => boolean,
): LinkView[] {
  const names = toAnswerNames(content);
  const linksOf = ({ text }: Question) =>
    hrefsIn(text.tree).flatMap(
      (href) => toAnswerName(href.replace(/^#/, `${routes.faq}#`), names) ?? [],
    );
  const others = content.questions.filter(({ name }) => name !== question.name);
  const linkedTo = linksOf(question).flatMap((name) =>
    others.filter((other) => other.name === name),
  );
  // What is written for doctors does not go on where patients read.
  const linkedFrom = others
    .filter(({ group }) => group !== 'referrers' || question.group === 'referrers')
    .filter((other) => linksOf(other).includes(question.name));
  const related = isCrisis(question)
    ? [...new Set([...linkedTo, ...others].filter(isCrisis))]
    : [...new Set([...linkedTo, ...linkedFrom])].slice(0, maxAnswers);
  return related.map((other) => ({
    label: fillFigures(other.question, content),
    href: routes.answer(other.name),
  }));
}

/** The pages that an answer links to and that link to it, and the page of risks. */
export function toRelatedPages(question: Question, content: Content): LinkView[] {
  const names = toAnswerNames(content);
  const linkedTo = hrefsIn(question.text.tree).map((href) => href.split('#')[0] ?? href);
  const texts = [
    ...content.pages.map((page) => ({ ...page, path: routes.page(page.name) })),
    ...content.conditions.map((page) => ({ ...page, path: routes.condition(page.name) })),
  ].filter(({ path }) => !offers.includes(path) && path !== routes.faq);
  const isLinkedFrom = ({ text }: (typeof texts)[number]) =>
    hrefsIn(text.tree).some((href) => toAnswerName(href, names) === question.name);
  const related = [
    ...linkedTo.flatMap((path) => texts.filter((text) => text.path === path)),
    ...texts.filter(isLinkedFrom),
  ].filter(({ name }) => name !== risksName);
  const risks = texts.filter(({ name }) => name === risksName);
  return [...[...new Set(related)].slice(0, maxPages), ...risks].map(({ title, path }) => ({
    label: title,
    href: path,
  }));
}

/** Whether a text leads to where one asks for treatment before it leads to the risks. */
export function offersBeforeRisks(body: Root): boolean {
  const pages = hrefsIn(body).map((href) => href.split(/[#?]/)[0] ?? href);
  const first = pages.find(
    (page) =>
      page === routes.page(risksName) ||
      offers.some((offer) => page === offer || page.startsWith(`${offer}/`)),
  );
  return first !== undefined && first !== routes.page(risksName);
}

const hrefsIn = memoize((tree: Root): readonly string[] =>
  elementsIn(tree, 'a').map(({ properties }) => String(properties.href)),
);
