import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { CompiledMarkdown, Content } from '@/lib/content/content';
import { memoize } from '@/lib/memoize';
import { anchors, routes } from '@/lib/routes';
import { foldWords } from '@/lib/search/fold-words';
import { hashText } from '@/lib/search/hash-text';
import { packIndex } from '@/lib/search/packed-index';
import type { SearchDocument, SearchIndex } from '@/lib/search/search-document';
import type { SearchSynonym } from '@/lib/search/synonyms';
import { fillFigures, toArticles } from '../text/article';

/** The file that a browser loads once somebody searches; its name changes with what is in it. */
export function toSearchIndexFile(content: Content): { fileName: string; text: string } {
  const text = JSON.stringify(packIndex(toSearchIndex(content)));
  return { fileName: `${hashText(text)}.json`, text };
}

/** What a browser searches in. */
export function toSearchIndex(content: Content): SearchIndex {
  const documents = toSearchDocuments(content);
  return { documents, synonyms: toSentSynonyms(documents, content.synonyms) };
}

/** Synonyms in small letters, each phrase once, without those that a text already has as its own. */
function toSentSynonyms(
  documents: readonly SearchDocument[],
  synonyms: readonly SearchSynonym[],
): SearchSynonym[] {
  const toForm = (text: string) => foldWords(text).join(' ');
  const used = new Set(documents.flatMap(({ title, words }) => [title, ...words].map(toForm)));
  return synonyms.flatMap(({ means, words }) => {
    const fresh = words.filter((word) => {
      const form = toForm(word);
      if (used.has(form)) return false;
      used.add(form);
      return true;
    });
    const small = fresh.map((word) => word.toLowerCase());
    return small.length > 0 ? [{ means, words: small }] : [];
  });
}

/** Everything that a search can lead to: questions, pages with their parts, decisions, terms. */
export const toSearchDocuments = memoize((content: Content): readonly SearchDocument[] => {
  return [
    ...content.questions.map(({ name, question, text, searchWords }) => ({
      kind: 'question' as const,
      title: fillFigures(question, content),
      href: routes.answer(name),
      snippet: toSnippet(fillText(text, content)),
      words: searchWords ?? [],
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
  const sections = text.headings.map(({ id, text: heading }) => ({
    kind: 'section' as const,
    title: heading,
    href: `${path}#${id}`,
    // Its heading and its page say what it is about; a sentence of each would be a tenth of the index.
    snippet: '',
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
