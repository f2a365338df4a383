import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { CompiledMarkdown, Content } from '@/lib/content/content';
import { isElement } from '@/lib/content/markdown/grammar/elements';
import { memoize } from '@/lib/memoize';
import { anchors, routes } from '@/lib/routes';
import type { SearchDocument } from '@/lib/search/search-index';
import { fillFigures, toArticles } from '../text/article';

/**
 * Everything that a search can lead to: questions, pages with their parts, decisions, terms. An answer
 * comes before the page, and this before what a word means. Only an answer has a sentence: what a page, a
 * part of one or a term is about shows in its name, and theirs would be a sixth of what is sent.
 */
export const toSearchDocuments = memoize((content: Content): readonly SearchDocument[] => {
  const documents = listDocuments(content);
  return kindsInOrder.flatMap((kind) => documents.filter((document) => document.kind === kind));
});

const kindsInOrder: readonly SearchDocument['kind'][] = ['question', 'page', 'section', 'term'];

function listDocuments(content: Content): SearchDocument[] {
  return [
    ...content.questions.map(({ name, question, text, searchWords }) => ({
      kind: 'question' as const,
      title: fillFigures(question, content),
      href: routes.answer(name),
      snippet: toSnippet(fillText(text, content)),
      words: searchWords ?? [],
    })),
    ...content.pages.flatMap((page) => toPageDocuments(page, routes.page(page.name))),
    ...content.conditions.flatMap((page) => toPageDocuments(page, routes.condition(page.name))),
    ...content.locations.flatMap((page) => toPageDocuments(page, routes.location(page.name))),
    ...content.decisions.flatMap((decision) => [
      {
        kind: 'page' as const,
        title: decision.title,
        href: routes.decision(decision.name),
        snippet: '',
        words: [decision.shortTitle, ...(decision.searchWords ?? [])],
      },
      ...content.options
        .filter((option) => option.decision === decision.name)
        .map((option) => ({
          kind: 'section' as const,
          title: option.title,
          href: `${routes.decision(decision.name)}#${anchors.option(option.name)}`,
          snippet: '',
          page: decision.title,
          words: option.searchWords ?? [],
        })),
    ]),
    ...content.glossary.map(({ id, term, synonyms }) => ({
      kind: 'term' as const,
      title: term,
      href: routes.term(id),
      snippet: '',
      words: synonyms ?? [],
    })),
  ];
}

type FoundPage = {
  title: string;
  shortTitle?: string;
  searchWords?: readonly string[] | undefined;
  text: CompiledMarkdown;
};

/** A page, and each of its sections. */
function toPageDocuments(page: FoundPage, path: string): SearchDocument[] {
  const { title, shortTitle, text, searchWords = [] } = page;
  const sections = text.headings.map(({ id, text: heading }) => ({
    kind: 'section' as const,
    title: heading,
    href: `${path}#${id}`,
    snippet: '',
    page: title,
    words: [],
  }));
  const words =
    shortTitle === undefined || shortTitle === title ? searchWords : [shortTitle, ...searchWords];
  return [{ kind: 'page', title, href: path, snippet: '', words }, ...sections];
}

function fillText(text: CompiledMarkdown, content: Content): Root {
  return toArticles([text], content).bodies[0] ?? { type: 'root', children: [] };
}

/**
 * The first sentence of a text, if it is short: it is sent for every answer, and half of one may leave out
 * what matters most. One that names a chance is passed over: here it would be without its source.
 */
function toSnippet(body: Root): string {
  const paragraph = body.children.find((child) => isElement(child, 'p'));
  if (!paragraph) return '';
  const withoutCitations = paragraph.children.filter((child) => !isElement(child, 'sup'));
  const sentences = textOf({ type: 'root', children: withoutCitations })
    .replaceAll(/\s+/g, ' ')
    .match(/.+?[.!?](?=\s|$)|.+$/g);
  const sentence = sentences?.find((candidate) => !chance.test(candidate))?.trim() ?? '';
  return sentence.length > longestSnippet ? '' : sentence;
}

const longestSnippet = 105;

const chance = /%|\b(?:in|of)\s(?:about\s)?\d|\bhalf of\b/;
