import { expect, test } from 'vitest';
import { purgeStyles } from '@/lib/static-html/purge-styles';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';

function aPage(style: string, body = '<p>Text</p>') {
  return `<html><head><style data-href="/x.css">${style}</style></head><body>${body}</body></html>`;
}

test('a style that nothing on the page uses goes, and the rest of the page stays to the byte', async () => {
  const body = '<p class="mt-2">Text &amp; more</p>';
  expect(await purgeStyles(aPage('.mt-2{margin:2px}.mt-4{margin:4px}', body), '/')).toBe(
    `<html><head><style>.mt-2{margin:2px}</style></head><body>${body}</body></html>`,
  );
});

test.each([
  ['of a state', ':focus-visible{outline:1px solid}'],
  ['of the address that was followed', ':target{color:red}'],
  ['of everything', '*,:before,:after{margin:0}'],
  ['of the page', ':root{color:red}'],
  ['of an element', 'p:hover{color:red}'],
  ['on paper', '@media print{p{color:red}}'],
  [
    'that is moved to',
    '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}',
  ],
])('a rule %s stays', async (_, style) => {
  expect(await purgeStyles(aPage(style), '/')).toContain(`<style>${style}</style>`);
});

test.each([
  'sm:p-4',
  'max-w-[65ch]',
  'lg:grid-cols-[minmax(0,1fr)_18rem]',
  '[&>*+*]:mt-3',
  'w-1/2',
  'hover:underline',
])('a class such as %s is found in the page', async (name) => {
  const rule = `.${escapeName(name)}{color:red}`;
  const body = `<p class="a ${name} b">Text</p>`.replaceAll('&', '&amp;').replaceAll('>*', '&gt;*');
  expect(await purgeStyles(aPage(rule, body), '/')).toContain(rule);
});

function escapeName(name: string): string {
  return name.replaceAll(/[^\w-]/g, (character) => `\\${character}`);
}

test.each([
  ['no style', '<html><body><p>Text</p></body></html>'],
  ['two styles', aPage('p{}', '<style>p{}</style>')],
])('a page with %s is refused', async (_, text) => {
  await expect(purgeStyles(text, '/risks')).rejects.toThrow(StaticHtmlError);
});
