import { type Element, findHtmlParts, getAttribute } from '../html-parts';
import { StaticHtmlError } from '../static-html-error';
import { cut } from './cut';

/**
 * Delays loading Next's runtime until a page's form comes into view: visitors who only want the
 * phone number above it need not load 135 kB. Until then, and without scripts, the form works like
 * any form.
 *
 * @param text the page as Next wrote it
 * @param place its path, for the error message
 * @throws StaticHtmlError if the page is not a page of Next's with a form
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

/** Browsers that support modules, all since 2018, skip a script that is marked nomodule. */
function isFetched(script: Element): boolean {
  return (
    getAttribute(script, 'src')?.startsWith('/_next/') === true &&
    getAttribute(script, 'nomodule') === undefined
  );
}

/**
 * Next marks its scripts async; scripts that are added later are async by default. If the form is
 * in view from the start they are added at once, so that the load event waits for them.
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
