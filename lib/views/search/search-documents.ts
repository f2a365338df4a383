import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { CompiledMarkdown, Content } from '@/lib/content/content';
import { unfold } from '@/lib/content/markdown/grammar/copied-parts';
import { anchors, routes } from '@/lib/routes';
import { foldWords } from '@/lib/search/fold-words';
import { hashText } from '@/lib/search/hash-text';
import type { SearchDocument, SearchIndex } from '@/lib/search/search-document';
import { oncePer } from '../once-per';
import { fillFigures, toArticles } from '../text/article';

/** The file that a browser loads once somebody searches; its name changes with what is in it. */
export function toSearchIndexFile(content: Content): { fileName: string; text: string } {
  const text = JSON.stringify(toSearchIndex(content));
  return { fileName: `${hashText(text)}.json`, text };
}

/** What a browser searches in. */
export function toSearchIndex(content: Content): SearchIndex {
  return { documents: toSearchDocuments(content), synonyms: content.synonyms };
}

/** Everything that a search can lead to: questions, pages with their parts, decisions, terms. */
export const toSearchDocuments = oncePer((content: Content): readonly SearchDocument[] => {
  const rare = toRareWords(content.questions.map(({ text }) => textOf(fillText(text, content))));
  return [
    ...content.questions.map(({ name, question, text, searchWords }, at) => ({
      kind: 'question' as const,
      title: fillFigures(question, content),
      href: routes.answer(name),
      snippet: toSnippet(fillText(text, content)),
      words: searchWords ?? [],
      rare: rare[at] ?? '',
    })),
    ...content.pages.flatMap((page) => toPageDocuments(page, routes.page(page.name), content)),
    ...content.conditions.flatMap((page) =>
      toPageDocuments(page, routes.condition(page.name), content),
    ),
    ...content.locations.flatMap((page) =>
      toPageDocuments(page, routes.location(page.name), content),
    ),
    ...content.decisions.flatMap((decision) => [
      {
        kind: 'page' as const,
        title: decision.title,
        href: routes.decision(decision.name),
        snippet: fillFigures(decision.summary, content),
        words: [decision.shortTitle, ...(decision.searchWords ?? [])],
      },
      ...content.options
        .filter((option) => option.decision === decision.name)
        .map((option) => ({
          kind: 'section' as const,
          title: option.title,
          href: `${routes.decision(decision.name)}#${anchors.option(option.name)}`,
          snippet: option.summary,
          page: decision.title,
          words: option.searchWords ?? [],
        })),
    ]),
    ...content.glossary.map(({ id, term, meaning, synonyms }) => ({
      kind: 'term' as const,
      title: term,
      href: routes.term(id),
      snippet: meaning,
      words: synonyms ?? [],
    })),
  ];
});

/** Of so many texts at most, a word is one by which an answer can be found. */
const fewTexts = 3;

/** For each text the folded words that few of the others have. */
function toRareWords(texts: readonly string[]): string[] {
  const words = texts.map((text) => new Set(foldWords(text)));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((own) => [...own])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isRare = (word: string) =>
    word.length > 2 && !/\d/.test(word) && (counts.get(word) ?? 0) <= fewTexts;
  return words.map((own) => [...own].filter(isRare).sort().join(' '));
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
    kind: 'section' as const,
    title: heading,
    href: `${path}#${id}`,
    snippet: toSnippet(sectionOf(body, id)),
    page: title,
    words: [],
  }));
  const snippet = fillFigures(page.summary, content);
  const words =
    shortTitle === undefined || shortTitle === title ? searchWords : [shortTitle, ...searchWords];
  return [{ kind: 'page', title, href: path, snippet, words }, ...sections];
}

function fillText(text: CompiledMarkdown, content: Content): Root {
  return toArticles([text], content).bodies[0] ?? { type: 'root', children: [] };
}

/** What is between a heading and the next one. */
function sectionOf(body: Root, id: string): Root {
  const children = unfold(body);
  const at = children.findIndex((child) => child.type === 'element' && child.properties.id === id);
  const after = children.slice(at + 1);
  const end = after.findIndex(isHeading);
  return { type: 'root', children: end === -1 ? after : after.slice(0, end) };
}

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/**
 * The first sentence of a text. One that names a chance is passed over: here it would be without its
 * source.
 */
function toSnippet(body: Root): string {
  const paragraph = body.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'p',
  );
  if (!paragraph) return '';
  const sentences = textOf({ type: 'root', children: withoutCitations(paragraph) })
    .replaceAll(/\s+/g, ' ')
    .match(/.+?[.!?](?=\s|$)|.+$/g);
  return sentences?.find((sentence) => !chance.test(sentence))?.trim() ?? '';
}

const chance = /%|\b(?:in|of)\s(?:about\s)?\d|\bhalf of\b/;

function withoutCitations({ children }: Element): ElementContent[] {
  return children.filter((child) => !(child.type === 'element' && child.tagName === 'sup'));
}
