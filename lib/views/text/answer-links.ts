import type { Content } from '@/lib/content/content';
import { memoize } from '@/lib/memoize';
import { routes } from '@/lib/routes';

/**
 * Where a text is: on a page of its own, on the page of all answers, or on that of one answer. An answer
 * is on both of these, and may name its neighbours as `#cost`.
 */
export type AnswerPlace = 'page' | 'among-all' | 'one-answer';

/** The name of every answer, by that name and by each name that it had before. */
export const toAnswerNames = memoize(
  ({ questions }: Content): ReadonlyMap<string, string> =>
    new Map(
      questions.flatMap(({ name, aliases = [] }) =>
        [name, ...aliases].map((known) => [known, name] as const),
      ),
    ),
);

/** The name of the answer that a link leads to, however the link is written. */
export function toAnswerName(href: string, names: ReadonlyMap<string, string>): string | undefined {
  if (!href.startsWith(routes.faq) || !/[#/]/.test(href.charAt(routes.faq.length))) {
    return undefined;
  }
  return names.get(href.slice(routes.faq.length + 1));
}

/**
 * A link to an answer as a page should have it. Texts may write `/faq#cost` or `/faq/cost`; a reader on
 * a phone is better off with one answer than with all, but not when all are on the page already.
 *
 * @returns any other link as it was
 */
export function toAnswerHref(
  href: string,
  names: ReadonlyMap<string, string>,
  place: AnswerPlace,
): string {
  const whole = place === 'one-answer' && href.startsWith('#') ? routes.faq + href : href;
  const name = toAnswerName(whole, names);
  if (name === undefined) return whole;
  return place === 'among-all' ? `${routes.faq}#${name}` : routes.answer(name);
}
