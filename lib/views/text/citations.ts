import type { Element, ElementContent, Root, RootContent } from 'hast';
import { CONTINUE, visit } from 'unist-util-visit';
import type { Clinic, Source } from '@/lib/content/content';
import { isElement } from '@/lib/content/markdown/grammar/elements';
import { anchors, routes } from '@/lib/routes';
import { formatDay } from './formats';

/** A source as a page lists it, in the order of the page's citations. */
export type CitedSourceView = {
  number: number;
  /** Anchor of its entry in the page's own list. */
  anchor: string;
  authors: string;
  year: string;
  title: string;
  /** Where to find it from paper: its DOI, or its URL. */
  printed: string | undefined;
  /** Its entry on the sources page, with its finding and how it was checked. */
  href: string;
  /** Where the page cites it first; absent if only a drawing does. */
  citedAt: string | undefined;
};

/** The mark of a citation: `<sup id="cited-1"><a href="#source-1" aria-label="Source 1">1</a></sup>` */
export function toCitation(number: number, isFirst: boolean): Partial<Element> {
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${anchors.citedSource(number)}`,
      ariaLabel: `Source ${number}`,
    },
    children: [{ type: 'text', value: String(number) }],
  };
  const properties = isFirst ? { id: anchors.citation(number) } : {};
  return { tagName: 'sup', properties, children: [link] };
}

/**
 * The year of a work; of one without a date, the day on which it was last read: `seen 26 November
 * 2026`, or `no year`.
 */
export function toYear({ year, checkedOn }: Pick<Source, 'year' | 'checkedOn'>, clinic: Clinic) {
  if (year !== undefined) return String(year);
  return checkedOn === null ? 'no year' : `seen ${formatDay(checkedOn, clinic)}`;
}

/** @param isAnchored whether a citation in the texts has its anchor */
export function toCitedSource(
  source: Source,
  number: number,
  isAnchored: boolean,
  clinic: Clinic,
): CitedSourceView {
  return {
    number,
    anchor: anchors.citedSource(number),
    authors: source.authors,
    year: toYear(source, clinic),
    title: source.title,
    printed: source.doi === undefined ? source.url : `doi:${source.doi}`,
    href: routes.source(source.id),
    citedAt: isAnchored ? `#${anchors.citation(number)}` : undefined,
  };
}

/** Sets a space between two citations, whose numbers would read as one. Changes the tree. */
export function separateCitations(tree: Root) {
  visit(tree, { type: 'element', tagName: 'sup' }, (_, index, parent) => {
    if (!parent || index === undefined) return CONTINUE;
    const before = parent.children.slice(0, index).findLast((child) => !isEmptyText(child));
    if (!isElement(before, 'sup')) return CONTINUE;
    parent.children.splice(index, 0, { type: 'text', value: '\u00a0\u202f' });
    return index + 1;
  });
}

function isEmptyText(node: RootContent): boolean {
  return node.type === 'text' && node.value === '';
}
