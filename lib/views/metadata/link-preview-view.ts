import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toWorksheetTitle } from '../deciding/option-view';
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
  return toTitles(content).map(({ parts }) => parts);
}

/** @throws Error if no page has this path */
export function toLinkPreviewView(content: Content, parts: readonly string[]): LinkPreviewView {
  const path = parts.join('/');
  const page = toTitles(content).find((candidate) => candidate.parts.join('/') === path);
  if (!page) throw new Error(`There is no page for the link preview of ${path}`);
  return {
    colours: toPictureColours(content),
    title: page.title,
    clinicName: content.clinic.name,
    places: content.locations.map((location) => location.address.city).join(' · '),
  };
}

function toTitles(content: Content): { parts: string[]; title: string }[] {
  const worksheets = content.decisions.map((decision) => ({
    title: toWorksheetTitle(decision),
    path: routes.worksheet(decision.name),
  }));
  const questions = toSheetNames(content).map((name) => ({
    title: toSheetTitle(name),
    path: routes.questionSheet(name),
  }));
  return [...listPages(content), ...worksheets, ...questions].map(({ title, path }) => ({
    title,
    parts: routes.linkPreview(path).split('/').slice(2),
  }));
}
