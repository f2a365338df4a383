import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Root } from 'hast';
import { toClinicTexts } from '../../figure-values';
import { readClinicFacts } from '../../load/clinic-facts';
import { type ContentItem, type ItemOf, itemsOf, listField } from '../../load/content-item';
import { leavesIn } from '../../load/text/texts-in';
import { figuresOfPicture } from '../../markdown/grammar/drawn-figures';
import { elementsIn } from '../../markdown/grammar/elements';
import { replaceTokens } from '../../markdown/grammar/tokens';
import type { Passage } from '../../markdown/plugins/remark-prose';
import { usedSources } from '../../references/sources/used-sources';

type FigureFields = NonNullable<NonNullable<ItemOf<'Figures'>['data']['figures']>[number]>;

/** What texts print besides their own words, read once for all texts. */
export type ReviewSources = {
  /** What each `{{name}}` prints. */
  texts: Map<string, string>;
  figures: Map<string, FigureFields>;
  sources: Map<string, ItemOf<'Source'>['data']>;
  locations: ItemOf<'Location'>[];
  currency: string;
  arePricesShown: boolean;
};

export function readReviewSources(items: readonly ContentItem[]): ReviewSources {
  const [clinic] = itemsOf(items, 'Clinic');
  const figures = itemsOf(items, 'Figures').flatMap(({ data }) => data.figures ?? []);
  const facts = readClinicFacts(items);
  return {
    texts: new Map([...facts.figureTexts, ...toClinicTexts(clinic?.data ?? {})]),
    figures: new Map(
      figures.flatMap((figure) => (figure?.name === undefined ? [] : [[figure.name, figure]])),
    ),
    sources: new Map(itemsOf(items, 'Source').map(({ name, data }) => [name, data])),
    locations: itemsOf(items, 'Location'),
    currency: facts.currency ?? '',
    arePricesShown: clinic?.data.prices !== 'on-request',
  };
}

/** Fields that are part of what is reviewed, in the order in which a page shows them. */
const readFields = ['title', 'question', 'description', 'summary', 'evidence', 'about'];

/** Fields that readers see in parts. */
const nestedFields = [
  'purpose',
  'aim',
  'forWhom',
  'notCovered',
  'readOn',
  'values',
  'caution',
  'gain',
  'sure',
  'respond',
  'recover',
  'commonHarms',
  'seriousHarms',
  'cost',
];

/**
 * What a reader sees of a text, a line for each paragraph: its figures filled in, what its pictures
 * show, the findings of its sources, its prices. A medical review covers exactly this.
 */
export function toReviewText(item: ContentItem, from: ReviewSources): string {
  const { passages, citations } = item.markdown?.report ?? { passages: [], citations: [] };
  const keyFigures = listField(item, 'keyFigures').map(String);
  // The home page shows its figures without the usual values elsewhere.
  const isElsewhereShown = !(item.type === 'Page' && item.name === 'home');
  const elsewhere = isElsewhereShown
    ? keyFigures.flatMap((name) => elsewhereSources(name, from))
    : [];
  const inResults = usedSources(item).map(({ name }) => name);
  const cited = [
    ...new Set([...citations.map(({ name }) => name), ...elsewhere, ...inResults]),
  ].sort();
  const lines = [
    ...readFields.flatMap((field) => toFieldLines(field, item)),
    ...listField(item, 'steps').map((step) => `- ${String(step)}`),
    ...nestedFields.flatMap((field) => toFieldLines(field, item)),
    ...keyFigures.map((name) => toFigureLine(name, isElsewhereShown, from)),
    ...passages.map(toPassageLine),
    ...(item.markdown ? toDrawingLines(item.markdown.compiled.tree, from) : []),
    ...cited.map((id) => `[^${id}] ${String(from.sources.get(id)?.finding)}`),
    ...pricedLocations(item, from).flatMap((location) => toPriceLines(location, from)),
  ];
  return `${lines.map((line) => fillIn(line, from.texts).replaceAll(/\s+/g, ' ').trim()).join('\n')}\n`;
}

/** The hash of the approved text, which the review keeps in the front matter. */
export function toReviewHash(reviewText: string): string {
  return bytesToHex(sha256(utf8ToBytes(reviewText))).slice(0, 16);
}

/** A field, or each value of one that has parts, such as what studies counted of an option. */
function toFieldLines(field: string, { fields }: ContentItem): string[] {
  return leavesIn(fields[field], [field]).flatMap(({ path, value }) =>
    value === undefined ? [] : [`${path.join('.')}: ${String(value)}`],
  );
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
  const { label, displayText, elsewhere } = figures.get(name) ?? {};
  const others = elsewhere?.displayText;
  const beside = isElsewhereShown && others !== undefined ? ` (elsewhere: ${others})` : '';
  return `${label}: ${displayText}${beside}`;
}

function elsewhereSources(name: string, { figures }: ReviewSources): string[] {
  return (figures.get(name)?.elsewhere?.sources ?? []).map(String);
}

function toDrawingLines(tree: Root, from: ReviewSources): string[] {
  return elementsIn(tree, 'drawing').flatMap(({ properties: { kind, source } }) => {
    if (kind === 'chances') return toChancesLines(String(source), from);
    if (kind === 'prices') return from.locations.flatMap((one) => toPriceLines(one, from));
    return figuresOfPicture(String(kind)).map(
      (name) => `::${String(kind)} ${toFigureLine(name, false, from)}`,
    );
  });
}

function toChancesLines(source: string, { sources }: ReviewSources): string[] {
  const { title, people, groups = [], caution } = sources.get(source)?.chances ?? {};
  const results = groups.map((group) => `${group?.who} ${group?.percent}%`);
  return [`::chances ${title}, ${people}: ${results.join(', ')}. ${caution}`];
}

/** A location shows its own prices; the costs page shows everyone's. */
function pricedLocations(item: ContentItem, { locations }: ReviewSources): ItemOf<'Location'>[] {
  if (item.type === 'Location') return [item];
  return item.type === 'Page' && item.name === 'costs' ? locations : [];
}

function toPriceLines(
  location: ItemOf<'Location'>,
  { currency, arePricesShown }: ReviewSources,
): string[] {
  if (!arePricesShown) return [];
  return (location.data.prices ?? []).map((price) => {
    const { item, amount, perCourse, note } = price ?? {};
    const parts = [currency, amount, perCourse && `× ${perCourse}`, note];
    return `${location.data.title}: ${item}: ${parts.filter(Boolean).join(' ')}`;
  });
}

function fillIn(line: string, texts: Map<string, string>): string {
  return replaceTokens(line, ({ kind, name, written }) =>
    kind === 'figure' ? (texts.get(name) ?? written) : written,
  );
}
