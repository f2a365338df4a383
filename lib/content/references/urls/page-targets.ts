import { anchors, decisionParts, routes } from '../../../routes';
import { type ContentItem, listField } from '../../load/content-item';
import type { UnreadFile } from '../../load/files/sort-files';
import { isQuestionCallout, questionSheets } from '../../markdown/grammar/gathered-callouts';
import { pageSectionIds } from '../../schemas/texts/option-sections';
import { questionGroups } from '../../schemas/texts/question';
import { glossaryClaims } from './anchor-claims';

/** The target of a link, and the file that creates it; `isDraft` if it is not published. */
type Anchor = { item: ContentItem; isDraft: boolean };

/** A page; its file and anchors are `undefined` if they are unknown. */
export type Target = {
  item: ContentItem | undefined;
  isDraft: boolean;
  anchors: Map<string, Anchor> | undefined;
};

/** Every page of the site with its anchors, by path. */
export function collectTargets(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const item of items) {
    const path = pagePathOf(item);
    if (path === undefined) continue;
    const headings = item.markdown?.compiled.headings ?? [];
    const ids = [...headings.map(({ id }) => id), ...oldHeadingsOf(item)];
    targets.set(path, {
      item,
      isDraft: isDraft(item),
      anchors: new Map(ids.map((id) => [id, { item, isDraft: false }])),
    });
  }
  const { item: faq, anchors: faqAnchors } = targets.get(routes.faq) ?? {};
  if (faq) {
    for (const group of questionGroups) {
      faqAnchors?.set(anchors.questionGroup(group), { item: faq, isDraft: false });
    }
  }
  for (const item of items) {
    if (item.type === 'Decision') addSections(item, targets);
    for (const path of sheetPathsOf(item, items)) {
      targets.set(path, { item, isDraft: isDraft(item), anchors: new Map() });
    }
  }
  for (const item of items) {
    const owner = targets.get(ownerPathOf(item) ?? '')?.anchors;
    for (const name of entryNamesOf(item)) {
      const anchor = item.type === 'Option' ? anchors.option(name) : name;
      owner?.set(anchor, { item, isDraft: isDraft(item) });
    }
  }
  const unknown = { item: undefined, isDraft: false, anchors: undefined };
  for (const file of unread) {
    for (const path of pathsOfUnread(file, items)) targets.set(path, unknown);
    // Its words may be what they are made of.
    for (const path of possibleSheets(file)) {
      if (!targets.has(path)) targets.set(path, unknown);
    }
  }
  return targets;
}

/** The page that an unreadable file would be, and the page on which it would be an entry. */
function pathsOfUnread(file: UnreadFile, items: readonly ContentItem[]): string[] {
  // Its decision is not known.
  if (file.type === 'Option') {
    return items.flatMap(({ type, name }) => (type === 'Decision' ? routes.decision(name) : []));
  }
  return [pagePathOf(file), ownerPathOf(file)].filter((path) => path !== undefined);
}

function possibleSheets({ type, name }: UnreadFile): string[] {
  const worksheets = type === 'Decision' ? [routes.worksheet(name)] : [];
  return [...worksheets, ...Object.values(questionSheets).map(routes.questionSheet)];
}

/** What the page of a decision has besides its own text. */
function addSections(item: ContentItem, targets: Map<string, Target>) {
  const owner = targets.get(routes.decision(item.name))?.anchors;
  for (const id of [...decisionParts, ...pageSectionIds]) {
    owner?.set(anchors.optionSection(id), { item, isDraft: false });
  }
}

/** The path of the page that a file becomes. */
export function pagePathOf({ type, name }: UnreadFile): string | undefined {
  switch (type) {
    case 'Page':
      return routes.page(name);
    case 'Condition':
      return routes.condition(name);
    case 'Location':
      return routes.location(name);
    case 'Decision':
      return routes.decision(name);
    case 'Question':
      return routes.answer(name);
    case 'Sheet':
      return routes.sheet(name);
    default:
      return undefined;
  }
}

/** Sheets to print that go with the page of a file: a worksheet, and the questions of all texts. */
function sheetPathsOf({ type, name }: UnreadFile, items: readonly ContentItem[]): string[] {
  if (type === 'Decision') return [routes.worksheet(name)];
  if (type !== 'Page' || routes.page(name) !== routes.questions) return [];
  const callouts = items
    .filter((item) => !isDraft(item))
    .flatMap(({ markdown }) => markdown?.report.passages ?? [])
    .flatMap(({ callout = '' }) => (isQuestionCallout(callout) ? [questionSheets[callout]] : []));
  return [...new Set(callouts)].map(routes.questionSheet);
}

/** The page on which a file is one entry, with its own anchor. An answer has its own page as well. */
export function ownerPathOf({
  type,
  fields,
}: UnreadFile & Partial<Pick<ContentItem, 'fields'>>): string | undefined {
  switch (type) {
    case 'Question':
      return routes.faq;
    case 'Option':
      return routes.decision(String(fields?.decision));
    case 'Source':
      return routes.sources;
    case 'Glossary':
      return routes.glossary;
    default:
      return undefined;
  }
}

/** Where readers find a file: its place on another page, its own page, and the sheet that goes with it. */
export function urlsOf(item: ContentItem): string[] {
  const anchor = item.type === 'Option' ? anchors.option(item.name) : item.name;
  const [owner, page] = [ownerPathOf(item), pagePathOf(item)];
  return [
    ...(owner === undefined || item.type === 'Glossary' ? [] : [`${owner}#${anchor}`]),
    ...(page === undefined ? [] : [page]),
    ...(item.type === 'Decision' ? [routes.worksheet(item.name)] : []),
  ];
}

/** The names of a file's entries on that page. */
function entryNamesOf(item: ContentItem): string[] {
  return item.type === 'Glossary'
    ? glossaryClaims(item).map(({ anchor }) => anchor)
    : [item.name, ...listField(item, 'aliases').map(String)];
}

function oldHeadingsOf({ fields }: ContentItem): string[] {
  return Object.keys(fields.oldHeadings ?? {});
}

function isDraft(item: ContentItem): boolean {
  return item.fields.status === 'draft';
}
