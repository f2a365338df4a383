import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Content } from '@/lib/content/content';
import { type SceneName, sceneNames } from '@/lib/content/markdown/grammar/scene-names';
import { routes } from '@/lib/routes';
import { toWorksheetTitle } from '../deciding/worksheet-title';
import type { CardView } from '../facts/card-view';
import { type PriceListView, toPriceListView } from '../facts/price-view';
import { type RelativeTime, toDayFigures, toTimesToTick } from '../facts/relative-times';
import { toSheetNames, toSheetTitle } from '../questions/question-sheets';
import { fillFigures } from '../text/article';
import { type ChancesView, toChancesView } from './chances-view';
import { type ClockDayView, toClockDay } from './clock-day';
import { type CourseView, toCourseView } from './course-view';
import { type DayView, toDayView } from './day-view';
import { type PersonView, toPeopleView } from './people-view';
import { type PhotoView, toPhotoView } from './photo-view';

export type { SceneName };

/** What the `drawing` elements of a text show; each is present if the text has such an element. */
export type DrawingsView = {
  day?: DayView;
  /** What to do when before an infusion and after it. */
  times?: RelativeTime[];
  /** The same day by the clock, as an example; absent where the figures do not suffice. */
  clock?: ClockDayView;
  course?: CourseView;
  /** What each location charges. */
  prices?: PriceListView[];
  /** Whom patients meet; nobody while the clinic names none. */
  people?: PersonView[];
  /** By their files' names. */
  photos?: Record<string, PhotoView>;
  /** Our own line drawings, by name. */
  scenes?: SceneName[];
  /** What there is to print. */
  sheets?: CardView[];
  /** By the source whose result is shown. */
  chances: Record<string, ChancesView>;
};

/**
 * @param hasPhotoAbove whether the page shows a photograph before the text
 * @throws Error when a drawing lacks its figures or its source; `npm run check` says where
 */
export function toDrawings(body: Root, content: Content, hasPhotoAbove = false): DrawingsView {
  const drawings: DrawingsView = { chances: {} };
  visit(body, { type: 'element', tagName: 'drawing' }, ({ properties }) => {
    if (properties.kind === 'day') drawings.day = toDayView(content);
    if (properties.kind === 'times') {
      const find = (name: string) => content.figures.find((figure) => figure.name === name);
      drawings.times = toTimesToTick(toDayFigures(find));
      const clock = toClockDay(find, content.clinic.locale);
      if (clock) drawings.clock = clock;
    }
    if (properties.kind === 'course') drawings.course = toCourseView(content);
    if (properties.kind === 'prices') {
      drawings.prices = content.locations.map((location) => toPriceListView(location, content));
    }
    if (properties.kind === 'people') drawings.people = toPeopleView(content);
    if (properties.kind === 'photo') {
      const shown = { file: String(properties.source), words: String(properties.words) };
      const isFirst = !hasPhotoAbove && drawings.photos === undefined;
      const photo = toPhotoView(shown, 'text', isFirst, content);
      drawings.photos = { [shown.file]: photo, ...drawings.photos };
    }
    if (properties.kind === 'scene') {
      const drawn = sceneNames.filter((name) => name === properties.source);
      drawings.scenes = [...(drawings.scenes ?? []), ...drawn];
    }
    if (properties.kind === 'sheets') drawings.sheets = toSheetCards(content);
    if (properties.kind === 'chances') {
      const id = String(properties.source);
      drawings.chances[id] = toChancesView(id, Number(properties.number), content);
    }
  });
  return drawings;
}

/** All that there is to print and fill in, wherever its page is. */
function toSheetCards(content: Content): CardView[] {
  return [
    ...content.sheets.map(({ name, title, summary }) => ({
      label: title,
      href: routes.sheet(name),
      text: fillFigures(summary, content),
    })),
    ...content.decisions.map((decision) => ({
      label: toWorksheetTitle(decision),
      href: routes.worksheet(decision.name),
      text: 'What matters to you, and the reasons for and against each option.',
    })),
    ...toSheetNames(content).map((name) => ({
      label: toSheetTitle(name),
      href: routes.questionSheet(name),
      text: 'What to ask, with room for the answers.',
    })),
  ];
}
