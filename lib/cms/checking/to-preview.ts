import {
  assembleContent,
  type RawDocument,
  type RawDocuments,
} from '@/lib/content/assembly/assemble-content';
import type { Content } from '@/lib/content/content';
import type { ContentItem } from '@/lib/content/load/content-item';
import { isDownloadFile } from '@/lib/content/load/files/download-file';
import { fileNameOf } from '@/lib/content/load/files/file-path';
import { isPhotoFile } from '@/lib/content/load/files/photo-file';
import { type ContentTypeName, contentTypes } from '@/lib/content/schemas/content-types';
import { noticeSchema } from '@/lib/content/schemas/records/notice';
import type { SiteState } from '@/lib/content/site-state';
import { memoize } from '@/lib/memoize';
import { type HomeView, toHomeView } from '@/lib/views/pages/clinic/home-view';
import { type LocationView, toLocationView } from '@/lib/views/pages/clinic/locations-view';
import { type DecisionView, toDecisionView } from '@/lib/views/pages/preparing/decision-view';
import { type SheetView, toSheetView } from '@/lib/views/pages/preparing/sheet-view';
import { type AnswerView, toAnswerView } from '@/lib/views/pages/reading/answer-view';
import { type ConditionView, toConditionView } from '@/lib/views/pages/reading/conditions-view';
import { type TextPageView, toTextPageView } from '@/lib/views/pages/reading/text-page-view';
import { fillGaps } from './fill-gaps';

/** What the page shows that a file makes; `startsAt`, the heading where its own part of it begins. */
export type Preview = { startsAt?: string } & Page;

type Page =
  | { kind: 'home'; view: HomeView }
  | { kind: 'text'; view: TextPageView }
  | { kind: 'condition'; view: ConditionView }
  | { kind: 'location'; view: LocationView }
  | { kind: 'answer'; view: AnswerView }
  | { kind: 'decision'; view: DecisionView }
  | { kind: 'sheet'; view: SheetView };

/** What a page needs to know beside the texts. */
type Around = {
  /** The photographs of the last build. */
  photos: SiteState['photos'];
  /** Every file of the content folder, by its path there. */
  fileNames: readonly string[];
  /** In the clinic's time zone. */
  today: string;
  /** Of the site, whose photographs are shown. */
  origin: string;
};

/** How each kind of content that has a page of its own is shown; an option is part of its decision's. */
const toViews: Partial<
  Record<ContentTypeName, (content: Content, name: string, item: ContentItem) => Preview>
> = {
  Page: (content, name) =>
    name === 'home'
      ? { kind: 'home', view: toHomeView(content) }
      : { kind: 'text', view: toTextPageView(content, name) },
  Condition: (content, name) => ({ kind: 'condition', view: toConditionView(content, name) }),
  Location: (content, name) => ({ kind: 'location', view: toLocationView(content, name) }),
  Question: (content, name) => ({ kind: 'answer', view: toAnswerView(content, name) }),
  Decision: (content, name) => ({ kind: 'decision', view: toDecisionView(content, name) }),
  Option: (content, _, { fields }) => ({
    kind: 'decision',
    view: toDecisionView(content, String(fields.decision)),
    startsAt: String(fields.shortTitle),
  }),
  Sheet: (content, name) => ({ kind: 'sheet', view: toSheetView(content, name) }),
  // On the page of the first place where they work.
  Person: (content, id, { fields }) => {
    const [place] = Array.isArray(fields.places) ? fields.places : [];
    const name = place ?? content.locations[0]?.name;
    return {
      kind: 'location',
      view: toLocationView(content, String(name)),
      startsAt: content.people.find((person) => person.id === id)?.name,
    };
  },
  // On the first page that says it, whether its days have begun or not.
  Notice: (content, _, { fields }) => {
    const notice = noticeSchema.parse(fields);
    const [place] = notice.places;
    const saying = { ...content, notices: [notice] };
    return content.locations.some(({ name }) => name === place)
      ? { kind: 'location', view: toLocationView(saying, String(place)) }
      : { kind: 'home', view: toHomeView(saying) };
  },
};

/**
 * The page that a file makes, as visitors would see it: through the same schemas and views as the site.
 *
 * @param items every file that can be read, with the file as it would be
 * @returns `undefined` for a kind of content without a page of its own
 * @throws Error where a file cannot be shown
 */
export function toPreview(
  items: readonly ContentItem[],
  written: ContentItem,
  { photos, fileNames, today, origin }: Around,
): Preview | undefined {
  const toView = toViews[written.type];
  if (!toView) return undefined;
  const item = fillGaps(written, today);
  const state = {
    preview: null,
    drafts: [toRaw(item).key],
    today,
    staleReviews: [],
    photos: { ...toUnbuilt(fileNames), ...photos },
    downloads: Object.fromEntries(
      fileNames.filter(isDownloadFile).map((name) => [fileNameOf(name), 0]),
    ),
    suicideMentions: [],
  };
  const content = assembleContent(
    toDocuments(items.map((other) => (other === written ? item : other))),
    state,
  );
  return withWholeUrls(toView(content, item.name, item), origin);
}

/** A photograph that no build has made copies of is shown by its words. */
function toUnbuilt(fileNames: readonly string[]): SiteState['photos'] {
  const names = fileNames.filter(isPhotoFile).map(fileNameOf);
  return Object.fromEntries(names.map((name) => [name, { width: 1200, height: 800, hash: 'new' }]));
}

/** The editor's policy lets the document of the preview have no base, so paths lead nowhere there. */
function withWholeUrls<Value>(value: Value, origin: string): Value {
  return mapTexts(value, (text) =>
    text.replaceAll(/(?<=^|, )\/photos\//g, `${origin}/photos/`),
  ) as Value;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [key, mapTexts(item, change)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  );
}

function toDocuments(items: readonly ContentItem[]): RawDocuments {
  const byType = Object.keys(contentTypes).map((type) => [
    type,
    items.filter((item) => item.type === type).map(toRaw),
  ]);
  return Object.fromEntries(byType) as RawDocuments;
}

/** The same object for the same file, so that it is not typeset again. */
const toRaw = memoize(({ type, name, fields, markdown }: ContentItem): RawDocument => {
  const { place } = contentTypes[type];
  const key = 'folder' in place ? `${place.folder}/${name}` : name;
  return { name, key, fields, text: markdown?.compiled };
});
