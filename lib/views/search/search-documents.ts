import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { CompiledMarkdown, Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { SearchDocument } from '@/lib/search/search-document';
import { fillFigures, toArticles } from '../article';

/** Everything that a search can lead to: questions, pages with their parts, terms. */
export function toSearchDocuments(content: Content): SearchDocument[] {
  return [
    ...content.questions.map(({ name, question, text, searchWords }) => ({
      title: fillFigures(question, content),
      href: routes.question(name),
      snippet: toSnippet(fillText(text, content)),
      place: 'Question',
      words: searchWords ?? [],
    })),
    ...content.pages.flatMap((page) => toPageDocuments(page, routes.page(page.name), content)),
    ...content.conditions.flatMap((page) =>
      toPageDocuments(page, routes.condition(page.name), content),
    ),
    ...content.locations.flatMap((page) =>
      toPageDocuments(page, routes.location(page.name), content),
    ),
    ...content.glossary.map(({ id, term, meaning, synonyms }) => ({
      title: capitalise(term),
      href: routes.term(id),
      snippet: meaning,
      place: 'What words mean',
      words: synonyms ?? [],
    })),
  ];
}

type FoundPage = {
  title: string;
  shortTitle?: string;
  summary: string;
  searchWords?: readonly string[] | undefined;
  text: CompiledMarkdown;
};

/** A page, and each of its sections. */
function toPageDocuments(page: FoundPage, path: string, content: Content): SearchDocument[] {
  const { title, shortTitle, text, searchWords = [] } = page;
  const body = fillText(text, content);
  const sections = text.headings.map(({ id, text: heading }) => ({
    title: heading,
    href: `${path}#${id}`,
    snippet: toSnippet(sectionOf(body, id)),
    place: title,
    words: [],
  }));
  const summary = fillFigures(page.summary, content);
  const words = shortTitle === undefined ? searchWords : [shortTitle, ...searchWords];
  return [{ title, href: path, snippet: summary, place: 'Page', words }, ...sections];
}

function fillText(text: CompiledMarkdown, content: Content): Root {
  return toArticles([text], content).bodies[0] ?? { type: 'root', children: [] };
}

/** What is between a heading and the next one. */
function sectionOf(body: Root, id: string): Root {
  const at = body.children.findIndex(
    (child) => child.type === 'element' && child.properties.id === id,
  );
  const after = body.children.slice(at + 1);
  const end = after.findIndex(isHeading);
  return { type: 'root', children: end === -1 ? after : after.slice(0, end) };
}

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/**
 * The first sentence of a text. One that names a chance is passed over: here it would stand without
 * its source.
 */
function toSnippet(body: Root): string {
  const paragraph = body.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'p',
  );
  if (!paragraph) return '';
  const sentences = textOf({ type: 'root', children: withoutCitations(paragraph) })
    .replaceAll(/\s+/g, ' ')
    .match(/.+?[.!?](?=\s|$)|.+$/g);
  return (
    sentences?.find((sentence) => !/%|\d in \d|\bin \d+|\d of \d/.test(sentence))?.trim() ?? ''
  );
}

function withoutCitations({ children }: Element): ElementContent[] {
  return children.filter((child) => !(child.type === 'element' && child.tagName === 'sup'));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
