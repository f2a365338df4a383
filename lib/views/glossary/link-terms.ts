import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { GlossaryEntry } from '@/lib/content/content';
import {
  createTermFinder,
  type TermFinder,
  type TermUse,
} from '@/lib/content/markdown/grammar/terms';
import { memoize } from '@/lib/memoize';
import { routes } from '@/lib/routes';
import { explainsItself } from './explains-itself';

/** Where no term becomes a link: what is a link already, is no running text, or is not ours. */
const untouched = new Set([
  ...['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'th', 'code', 'pre', 'sup'],
  ...['citation', 'drawing'],
]);

/** What is a part of a sentence; anything else begins a new one. */
const inline = new Set(['strong', 'em', 'del', 'br', ...untouched].filter((tag) => !isBlock(tag)));

function isBlock(tag: string): boolean {
  return /^(?:h[1-6]|blockquote|th|pre|drawing)$/.test(tag);
}

/**
 * Makes the first use of each term on a page a link to the glossary. A use that explains itself counts
 * as the first and stays as it is. Emergency boxes stay free of them.
 *
 * @param bodies the texts of one page in their order; they are changed
 */
export function linkTerms(bodies: readonly Root[], glossary: readonly GlossaryEntry[]) {
  if (glossary.length === 0) return;
  const page: PageTerms = {
    find: finderFor(glossary),
    entries: new Map(glossary.map((entry) => [entry.id, entry])),
    met: new Set(),
  };
  for (const body of bodies) linkIn(body, page);
}

type PageTerms = {
  find: TermFinder;
  entries: ReadonlyMap<string, GlossaryEntry>;
  /** Ids of the terms that the page has used. */
  met: Set<string>;
};

/** Making one takes longer than using it, and each page has the same. */
const finderFor = memoize(createTermFinder);

function linkIn(parent: Root | Element, page: PageTerms) {
  let run: Text[] = [];
  const endRun = () => {
    linkInRun(run, page);
    run = [];
  };
  for (const child of parent.children) {
    if (child.type === 'text' || isInline(child)) {
      run.push(...textsOf(child));
      continue;
    }
    endRun();
    if (child.type === 'element' && !untouched.has(child.tagName) && !isEmergency(child)) {
      linkIn(child, page);
    }
  }
  endRun();
  splitTexts(parent);
}

function isInline(node: RootContent): boolean {
  return node.type === 'element' && inline.has(node.tagName);
}

function isEmergency({ tagName, properties }: Element): boolean {
  return tagName === 'callout' && properties.kind === 'emergency';
}

/** The texts of a sentence. What may hold no link is there for the words around it. */
function textsOf(node: RootContent): Text[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const texts = node.children.flatMap(textsOf);
  for (const text of untouched.has(node.tagName) ? texts : []) locked.add(text);
  return texts;
}

/** Texts inside of what may hold no link. */
const locked = new WeakSet<Text>();

/** The links that a text is going to have. */
const linked = new WeakMap<Text, TermUse[]>();

function linkInRun(texts: readonly Text[], { find, entries, met }: PageTerms) {
  const whole = texts.map(({ value }) => value).join('');
  for (const use of find(whole)) {
    const entry = entries.get(use.id);
    if (!entry || met.has(use.id)) continue;
    const place = placeOf(use, texts);
    // In a link or over the edge of a bold word: the next use may have room.
    if (!place) continue;
    met.add(use.id);
    if (explainsItself(whole, use, entry)) continue;
    linked.set(place.text, [...(linked.get(place.text) ?? []), { ...use, offset: place.offset }]);
  }
}

function placeOf({ offset, words }: TermUse, texts: readonly Text[]) {
  let start = 0;
  for (const text of texts) {
    const end = start + text.value.length;
    if (offset >= start && offset < end) {
      const isWhole = offset + words.length <= end;
      return isWhole && !locked.has(text) ? { text, offset: offset - start } : undefined;
    }
    start = end;
  }
  return undefined;
}

/** Puts the links in. */
function splitTexts(parent: Root | Element) {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'element' && inline.has(child.tagName)) splitTexts(child);
    if (child.type !== 'text') return [child];
    let end = 0;
    const pieces = (linked.get(child) ?? []).flatMap(({ id, words, offset }) => {
      const before = child.value.slice(end, offset);
      end = offset + words.length;
      return [...toText(before), toLink(id, words)];
    });
    return [...pieces, ...toText(child.value.slice(end))];
  });
}

function toText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function toLink(id: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: routes.term(id) },
    children: [{ type: 'text', value: words }],
  };
}
