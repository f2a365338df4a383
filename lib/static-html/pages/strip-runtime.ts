import { findHtmlParts } from '../html-parts';
import { StaticHtmlError } from '../static-html-error';
import { cut } from './cut';

/**
 * Removes Next's runtime from a page without client components: scripts, their preloads, and the
 * markers that only hydration reads. Structured data and every other byte stay.
 *
 * @param text the page as Next wrote it
 * @param place its path, for the error message
 * @throws StaticHtmlError if the page is not a complete page of Next's
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
