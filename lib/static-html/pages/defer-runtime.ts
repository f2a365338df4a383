import { StaticHtmlError } from '../static-html-error';
import { cut } from './cut';
import { type Element, findHtmlParts, getAttribute } from './html-parts';

/**
 * Lets a page fetch Next's runtime when its form comes into view, and not before: whoever only wants
 * the phone number above it need not load 135 kB. Until then, and without scripts, the form works as
 * any form does.
 *
 * @param text the page as Next wrote it
 * @param place its address, for the error
 * @throws StaticHtmlError when the page does not look like one of Next's with a form
 */
export function deferRuntime(text: string, place: string): string {
  const { scripts, scriptPreloads, forms } = findHtmlParts(text);
  const fetched = scripts.filter(isFetched);
  if (fetched.length === 0) {
    throw new StaticHtmlError(place, 'it loads no script of Next that could wait for the form');
  }
  if (forms.length !== 1) {
    throw new StaticHtmlError(place, `it has ${forms.length} forms, and scripts wait for just one`);
  }
  const urls = fetched.map((script) => getAttribute(script, 'src'));
  const end = text.lastIndexOf('</body>');
  if (end < 0) throw new StaticHtmlError(place, 'it has no end');
  const waiting = cut(text.slice(0, end), [...fetched, ...scriptPreloads], place);
  return `${waiting}<script>${toLoader(urls)}</script>${text.slice(end)}`;
}

/** Browsers that know modules, all since 2018, leave out a script that is marked nomodule. */
function isFetched(script: Element): boolean {
  return (
    getAttribute(script, 'src')?.startsWith('/_next/') === true &&
    getAttribute(script, 'nomodule') === undefined
  );
}

/**
 * Next marks its scripts async, which those added later are by themselves. Where the form is in view
 * from the start they are added at once, so that the page has not loaded before them.
 */
function toLoader(urls: readonly unknown[]): string {
  return [
    '(form=>{',
    `const load=()=>{for(const src of ${JSON.stringify(urls)})document.head.append(Object.assign(document.createElement("script"),{src}))};`,
    'if(form.getBoundingClientRect().top<innerHeight)load();',
    'else new IntersectionObserver((entries,observer)=>{if(entries.some(entry=>entry.isIntersecting)){observer.disconnect();load()}}).observe(form)',
    '})(document.forms[0])',
  ].join('');
}
