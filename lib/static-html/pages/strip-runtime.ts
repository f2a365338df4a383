import { StaticHtmlError } from '../static-html-error';
import { cut } from './cut';
import { findHtmlParts } from './html-parts';

/**
 * Takes Next's runtime out of a page that has no client component: scripts, their preloads, and the
 * markers that only hydration reads. Structured data stays, and so does every other byte.
 *
 * @param text the page as Next wrote it
 * @param place its address, for the error
 * @throws StaticHtmlError when the page does not look like one of Next's, or is not whole
 */
export function stripRuntime(text: string, place: string): string {
  const parts = findHtmlParts(text);
  if (
    !parts.scripts.some((script) => script.attrs.some(({ value }) => value.includes('/_next/')))
  ) {
    throw new StaticHtmlError(place, 'it loads no script of Next, so there is nothing to take out');
  }
  if (parts.streamed.length > 0) {
    throw new StaticHtmlError(place, 'a part of it waits for a script to put it in its place');
  }
  const removed = [
    ...parts.scripts,
    ...parts.scriptPreloads,
    ...parts.emptyMarkers,
    ...parts.comments,
  ];
  const stripped = cut(text, removed, place);
  const left = findHtmlParts(stripped);
  if (
    left.scripts.length + left.scriptPreloads.length > 0 ||
    /__next_f|\/_next\/[^\s"'<>]*\.js/.test(stripped)
  ) {
    throw new StaticHtmlError(place, 'a part of the runtime was left in it');
  }
  if (left.dataScripts.length !== parts.dataScripts.length) {
    throw new StaticHtmlError(place, 'its structured data did not survive');
  }
  return stripped;
}
