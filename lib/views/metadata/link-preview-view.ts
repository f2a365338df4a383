import type { Content } from '@/lib/content/content';
import { memoize } from '@/lib/memoize';
import { routes } from '@/lib/routes';
import { toWorksheetTitle } from '../deciding/worksheet-title';
import { toSheetNames, toSheetTitle } from '../questions/question-sheets';
import { listPages } from '../site/page-list';
import { type PictureColours, toPictureColours } from '../site/theme-view';

/** The picture that messengers and social networks show with a link. */
export type LinkPreviewView = {
  title: string;
  clinicName: string;
  places: string;
  colours: PictureColours;
};

/** The segments of each picture's path below `/link-preview`. */
export function toLinkPreviewPages(content: Content): string[][] {
  return [...toTitles(content).keys()].map((path) => path.split('/'));
}

/** @throws Error if no page has this path */
export function toLinkPreviewView(content: Content, parts: readonly string[]): LinkPreviewView {
  const path = parts.join('/');
  const title = toTitles(content).get(path);
  if (title === undefined) throw new Error(`There is no page for the link preview of ${path}`);
  return {
    title,
    colours: toPictureColours(content),
    clinicName: content.clinic.name,
    places: content.locations.map((location) => location.address.city).join(' · '),
  };
}

/** The title of each page, by the path of its picture below `/link-preview`. */
const toTitles = memoize((content: Content): ReadonlyMap<string, string> => {
  const worksheets = content.decisions.map((decision) => ({
    title: toWorksheetTitle(decision),
    path: routes.worksheet(decision.name),
  }));
  const questions = toSheetNames(content).map((name) => ({
    title: toSheetTitle(name),
    path: routes.questionSheet(name),
  }));
  return new Map(
    [...listPages(content), ...worksheets, ...questions].map(({ title, path }) => [
      routes.linkPreview(path).split('/').slice(2).join('/'),
      title,
    ]),
  );
});
