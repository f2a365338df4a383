import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Content, Source } from '@/lib/content/content';
import { type SceneName, sceneNames } from '@/lib/content/markdown/grammar/scene-names';
import { anchors, routes } from '@/lib/routes';
import { toGap } from '../deciding/count-view';
import { toWorksheetTitle } from '../deciding/worksheet-title';
import type { CardView } from '../facts/card-view';
import { getFigure } from '../facts/figure-view';
import { type PersonView, toPeopleView } from '../facts/people-view';
import { type PriceListView, toPriceListView } from '../facts/price-view';
import { type RelativeTime, toDayFigures, toTimesToTick } from '../facts/relative-times';
import { toSheetNames, toSheetTitle } from '../questions/question-sheets';
import { fillFigures, getFigureText } from '../text/article';
import { formatDay } from '../text/formats';
import { type ClockDayView, toClockDay } from './clock-day';
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
  /** Those of our own hand, by name. */
  scenes?: SceneName[];
  /** What there is to print. */
  sheets?: CardView[];
  /** By the source whose result is shown. */
  chances: Record<string, ChancesView>;
};

/** A visit: how long each step takes, what applies afterwards, and how each looks. */
export type DayView = {
  steps: { label: string; displayText: string; minutes: number; scene: SceneName }[];
  afterwards: { label: string; displayText: string; scene: SceneName };
  /** What to keep free for all of it; absent where the clinic has no such figure. */
  whole: { displayText: string; minutes: number } | undefined;
};

/** A course as weeks of seven days, beginning on Monday; true on a day with an infusion. */
export type CourseView = { displayText: string; weeks: boolean[][] };

/** A study's result, as whole people out of a hundred. */
export type ChancesView = {
  title: string;
  people: string;
  groups: { who: string; outOf100: number }[];
  /** What the first group has more or less than the second; absent unless there are two. */
  gap: string | undefined;
  caution: string;
  sourceLabel: string;
  /** Its entry in the page's own list of sources. */
  sourceHref: string;
  /** When its statement was last checked. */
  checked: string;
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
      text: 'What matters to you, and what speaks for and against each option.',
    })),
    ...toSheetNames(content).map((name) => ({
      label: toSheetTitle(name),
      href: routes.questionSheet(name),
      text: 'What to ask, with room for the answers.',
    })),
  ];
}

function toDayView(content: Content): DayView {
  const steps = [
    { figure: getFigure('infusion-minutes', content), scene: 'drip' },
    { figure: getFigure('recovery-minutes', content), scene: 'monitor' },
  ] as const;
  const driving = getFigure('driving-hours', content);
  const visit = content.figures.find(({ name }) => name === 'visit-hours');
  return {
    steps: steps.map(({ figure, scene }) => ({
      scene,
      label: figure.label,
      displayText: getFigureText(content.figureTexts, figure.name),
      minutes: figure.value,
    })),
    afterwards: {
      scene: 'journey-home',
      label: driving.label,
      displayText: getFigureText(content.figureTexts, driving.name),
    },
    whole: visit && {
      displayText: getFigureText(content.figureTexts, visit.name),
      minutes: visit.unit === 'hours' ? visit.value * 60 : visit.value,
    },
  };
}

function toCourseView(content: Content): CourseView {
  const sessions = getFigure('sessions', content);
  const weeks = getFigure('course-weeks', content);
  const perWeek = getFigure('sessions-per-week', content);
  return {
    displayText: fillFigures(
      '{{sessions}} infusions over {{course-weeks}}, {{sessions-per-week}}',
      content,
    ),
    weeks: toCalendar(sessions.value, weeks.value, perWeek.value),
  };
}

/** Distributes the infusions of a week from Monday to Friday. */
function toCalendar(sessions: number, weeks: number, perWeek: number): boolean[][] {
  const workdays = 5;
  const days = Array.from({ length: perWeek }, (_, index) =>
    Math.floor(((index + 0.5) * workdays) / perWeek),
  );
  let left = sessions;
  return Array.from({ length: weeks }, () =>
    Array.from({ length: 7 }, (_, day) => days.includes(day) && left-- > 0),
  );
}

function toChancesView(id: string, number: number, { sources, clinic }: Content): ChancesView {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source?.chances) throw new Error(`${id} has no chances to draw: run npm run check`);
  const { title, people, caution } = source.chances;
  const groups = source.chances.groups.map(({ who, percent }) => ({
    who,
    outOf100: Math.round(percent),
  }));
  const [first, second, ...others] = groups;
  return {
    title,
    people,
    groups,
    gap: first && second && others.length === 0 ? toGap(first.outOf100, second) : undefined,
    caution,
    sourceLabel: [source.authors, source.year].filter(Boolean).join(' '),
    sourceHref: `#${anchors.citedSource(number)}`,
    checked: `${checks[source.checked]} on ${formatDay(source.checkedOn, clinic)}`,
  };
}

const checks: Record<Source['checked'], string> = {
  seen: 'seen',
  'second-hand': 'seen second-hand',
  'not-yet': 'not yet checked',
};
