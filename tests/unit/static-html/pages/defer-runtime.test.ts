import { expect, test } from 'vitest';
import { findHtmlParts, getAttribute, textOf } from '@/lib/static-html/html-parts';
import { deferRuntime } from '@/lib/static-html/pages/defer-runtime';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';
import { aNextPage } from './next-page';

const form = '<form action="/api"><input name="name"/></form>';
const page = aNextPage({ main: form });

/** The script that fetches the others. */
function loaderOf(text: string): string {
  const loader = findHtmlParts(text).scripts.at(-1);
  return loader ? textOf(loader) : '';
}

type Page = { formTop: number; isScrolledTo?: boolean };

/** Runs it in a window 700 px high; returns the addresses of the scripts it has added. */
function runLoader(loader: string, { formTop, isScrolledTo = false }: Page): string[] {
  const added: { src: string }[] = [];
  const form = { getBoundingClientRect: () => ({ top: formTop }) };
  const document = {
    forms: [form],
    head: { append: (script: { src: string }) => added.push(script) },
    createElement: () => ({}),
  };
  class IntersectionObserver {
    constructor(private readonly onChange: (entries: object[], observer: object) => void) {}
    observe(element: object) {
      expect(element).toBe(form);
      this.onChange([{ isIntersecting: isScrolledTo }], { disconnect: () => undefined });
    }
  }
  const run = new Function('document', 'innerHeight', 'IntersectionObserver', loader);
  run(document, 700, IntersectionObserver);
  return added.map(({ src }) => src);
}

test('no script is fetched with the page, and the rest stays to the byte', () => {
  const deferred = deferRuntime(page, '/contact');
  const { scripts, scriptPreloads } = findHtmlParts(deferred);
  const fetched = scripts.filter((script) => getAttribute(script, 'nomodule') === undefined);
  expect(scriptPreloads).toEqual([]);
  expect(fetched.map((script) => getAttribute(script, 'src'))).toEqual(
    fetched.map(() => undefined),
  );
  expect(deferred).toContain(form);
  expect(deferred).toContain('self.__next_f.push([1,"1:\\"Text\\"\\n"])');
});

const all = ['/_next/static/chunks/main.js', '/_next/static/chunks/webpack.js'];

test.each<[string, Page, string[]]>([
  ['below the window wait', { formTop: 900 }, []],
  ['that is scrolled to come', { formTop: 900, isScrolledTo: true }, all],
  ['in view from the start come', { formTop: 400 }, all],
])('scripts of a form %s', (_, where, scripts) => {
  expect(runLoader(loaderOf(deferRuntime(page, '/contact')), where)).toEqual(scripts);
});

test.each([
  ['loads no script', page.replaceAll('/_next/', '/elsewhere/'), 'no script of Next'],
  ['has no form', aNextPage(), '0 forms'],
  ['has two forms', aNextPage({ main: form + form }), '2 forms'],
  ['is not whole', page.replace('</body>', ''), 'no end'],
])('a page that %s is refused with the reason', (_, text, reason) => {
  const defer = () => deferRuntime(text, '/contact');
  expect(defer).toThrow(StaticHtmlError);
  expect(defer).toThrow(new RegExp(`^/contact: .*${reason}`));
});
