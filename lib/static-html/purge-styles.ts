import { PurgeCSS } from 'purgecss';
import { findHtmlParts, textOf } from './html-parts';
import { StaticHtmlError } from './static-html-error';

/**
 * Leaves out the styles that a finished page does not use. All pages are built with one style sheet;
 * a page without scripts never changes, so what does not apply at first never will.
 *
 * @param text the page, its styles inline
 * @param place its address, for the error
 * @throws StaticHtmlError when it has no inline styles
 */
export async function purgeStyles(text: string, place: string): Promise<string> {
  const { styles, words } = findHtmlParts(text);
  const [style, ...others] = styles;
  const location = style?.sourceCodeLocation;
  if (!style || !location || others.length > 0) {
    throw new StaticHtmlError(place, 'it has not just one inline style');
  }
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...words].join(' '), extension: 'html' }],
    css: [{ raw: textOf(style) }],
    defaultExtractor: (content) => content.split(' '),
    // Rules for a state alone, such as :focus-visible, name no element that could be missing.
    safelist: [/^:/],
    variables: true,
    keyframes: true,
  });
  if (!result) throw new StaticHtmlError(place, 'its style could not be read');
  return [
    text.slice(0, location.startOffset),
    `<style>${result.css}</style>`,
    text.slice(location.endOffset),
  ].join('');
}
