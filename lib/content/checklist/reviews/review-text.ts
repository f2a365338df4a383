import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toClinicTexts } from '../../figure-values';
import { readClinicFacts } from '../../load/clinic-facts';
import { type ContentItem, itemsOf, listField } from '../../load/content-item';
import type { Passage } from '../../markdown/remark-prose';

type Fields = Record<string, unknown>;

/** What texts print besides their own words, read once for all of them. */
export type ReviewSources = {
  /** What each `{{name}}` prints. */
  texts: Map<string, string>;
  figures: Map<string, Fields>;
  sources: Map<string, Fields>;
  locations: ContentItem[];
  currency: string;
  arePricesShown: boolean;
};

export function readReviewSources(items: readonly ContentItem[]): ReviewSources {
  const [clinic] = itemsOf(items, 'Clinic');
  const figures = itemsOf(items, 'Figures').flatMap((item) => listField(item, 'figures'));
  const facts = readClinicFacts(items);
  return {
    texts: new Map([...facts.figureTexts, ...toClinicTexts(clinic?.fields ?? {})]),
    figures: new Map((figures as Fields[]).map((figure) => [String(figure?.name), figure])),
    sources: new Map(itemsOf(items, 'Source').map(({ name, fields }) => [name, fields])),
    locations: itemsOf(items, 'Location'),
    currency: facts.currency ?? '',
    arePricesShown: clinic?.fields.prices !== 'on-request',
  };
}

/** Fields that are part of what a review is about, in the order in which a page shows them. */
const readFields = ['title', 'question', 'description', 'summary', 'evidence'];

/**
 * What a reader sees of a text, a line for each paragraph: its figures filled in, what its pictures
 * show, the findings of its sources, its prices. A medical review is about exactly this.
 */
export function toReviewText(item: ContentItem, from: ReviewSources): string {
  const { passages, citations } = item.markdown?.report ?? { passages: [], citations: [] };
  const keyFigures = listField(item, 'keyFigures').map(String);
  // The home page shows its figures without what is usual elsewhere.
  const isElsewhereShown = !(item.type === 'Page' && item.name === 'home');
  const elsewhere = isElsewhereShown
    ? keyFigures.flatMap((name) => elsewhereSources(name, from))
    : [];
  const cited = [...new Set([...citations.map(({ name }) => name), ...elsewhere])].sort();
  const lines = [
    ...readFields.flatMap((field) => toFieldLine(field, item.fields[field])),
    ...listField(item, 'steps').map((step) => `- ${String(step)}`),
    ...keyFigures.map((name) => toFigureLine(name, isElsewhereShown, from)),
    ...passages.map(toPassageLine),
    ...(item.markdown ? toDrawingLines(item.markdown.compiled.tree, from) : []),
    ...cited.map((id) => `[^${id}] ${String(from.sources.get(id)?.finding)}`),
    ...pricedLocations(item, from).flatMap((location) => toPriceLines(location, from)),
  ];
  return `${lines.map((line) => fillIn(line, from.texts).replaceAll(/\s+/g, ' ').trim()).join('\n')}\n`;
}

/** What a review keeps of the text that was approved, in its front matter. */
export function toReviewHash(reviewText: string): string {
  return createHash('sha256').update(reviewText).digest('hex').slice(0, 16);
}

function toFieldLine(field: string, value: unknown): string[] {
  return value === undefined ? [] : [`${field}: ${String(value)}`];
}

const marks: Partial<Record<Passage['kind'], string>> = {
  heading: '## ',
  'list item': '- ',
  'table cell': '| ',
};

function toPassageLine({ kind, text, callout }: Passage): string {
  return kind === 'label' ? `:::${callout ?? ''} ${text}` : `${marks[kind] ?? ''}${text}`;
}

function toFigureLine(name: string, isElsewhereShown: boolean, { figures }: ReviewSources): string {
  const { label, said, elsewhere } = figures.get(name) ?? {};
  const others = (elsewhere as { said?: unknown } | undefined)?.said;
  const beside = isElsewhereShown && others !== undefined ? ` (elsewhere: ${String(others)})` : '';
  return `${String(label)}: ${String(said)}${beside}`;
}

function elsewhereSources(name: string, { figures }: ReviewSources): string[] {
  const { sources } = (figures.get(name)?.elsewhere ?? {}) as { sources?: unknown };
  return Array.isArray(sources) ? sources.map(String) : [];
}

/** The figures that each drawing shows, by its kind. */
const drawnFigures: Record<string, readonly string[]> = {
  day: ['infusion-minutes', 'recovery-minutes', 'driving-hours'],
  course: ['sessions', 'course-weeks', 'sessions-per-week'],
};

function toDrawingLines(tree: Root, from: ReviewSources): string[] {
  const lines: string[] = [];
  visit(tree, { type: 'element', tagName: 'drawing' }, ({ properties: { kind, source } }) => {
    for (const name of drawnFigures[String(kind)] ?? []) {
      lines.push(`::${String(kind)} ${toFigureLine(name, false, from)}`);
    }
    if (kind === 'chances') lines.push(...toChancesLines(String(source), from));
    if (kind === 'prices') {
      lines.push(...from.locations.flatMap((location) => toPriceLines(location, from)));
    }
  });
  return lines;
}

function toChancesLines(source: string, { sources }: ReviewSources): string[] {
  const { title, people, groups, caution } = (sources.get(source)?.chances ?? {}) as Fields;
  const results = (Array.isArray(groups) ? (groups as Fields[]) : []).map(
    ({ who, percent }) => `${String(who)} ${String(percent)}%`,
  );
  return [
    `::chances ${String(title)}, ${String(people)}: ${results.join(', ')}. ${String(caution)}`,
  ];
}

/** A location shows its own prices, and the page of costs those of all. */
function pricedLocations(item: ContentItem, { locations }: ReviewSources): ContentItem[] {
  if (item.type === 'Location') return [item];
  return item.type === 'Page' && item.name === 'costs' ? locations : [];
}

function toPriceLines(
  location: ContentItem,
  { currency, arePricesShown }: ReviewSources,
): string[] {
  if (!arePricesShown) return [];
  return (listField(location, 'prices') as Fields[]).map(
    ({ item, amount, perCourse, note }) =>
      `${String(location.fields.title)}: ${String(item)}: ${[currency, amount, perCourse && `× ${String(perCourse)}`, note].filter(Boolean).join(' ')}`,
  );
}

function fillIn(line: string, texts: Map<string, string>): string {
  return line.replaceAll(
    /\{\{\s*([^{}]*?)\s*\}\}/g,
    (token, name: string) => texts.get(name) ?? token,
  );
}
