import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { Sheet } from '@/lib/content/content';
import { compileMarkdown } from '@/lib/content/markdown/compile-markdown';
import { elementsIn } from '@/lib/content/markdown/grammar/elements';
import { toSheetView } from '@/lib/views/pages/preparing/sheet-view';
import { aContent, aPage, aSource, aText, untied } from '../../../fixtures';

function aSheet(body: string): Sheet {
  return {
    name: 'day',
    title: 'A sheet',
    description: 'To print.',
    summary: 'For the day.',
    order: 1,
    pages: 1,
    status: 'published',
    updatedOn: '2026-02-03',
    isReviewStale: false,
    mentionsSuicide: false,
    text: compileMarkdown(body, { headings: 'allowed', isSheet: true, firstLine: 1 }).compiled,
  };
}

const risks = aPage({
  name: 'risks',
  text: aText(
    [
      ':::emergency[Call]\nCall us.\n:::\n\n:::urgent[Today]\nGo today.\n:::\n\n:::note[No]\nNot this.\n:::',
      '## Signs\n\nSome words.[^x]\n\n- one {{hours}}\n- two\n\n### Deeper\n\nMore.',
      '## Next\n\nNot this.',
    ].join('\n\n'),
  ),
});

function view(body: string) {
  const content = aContent({
    figureTexts: new Map([['hours', '3 hours']]),
    pages: [aPage({ name: 'home' }), risks],
    sources: [aSource('x')],
    sheets: [aSheet(body)],
  });
  return toSheetView(content, 'day');
}

function elements(tree: Root, tagName: string) {
  return elementsIn(tree, tagName).map((element) => ({
    text: textOf(element),
    properties: element.properties,
  }));
}

test('a copy has the text below its heading with figures and sources, and no anchor twice', () => {
  const { body, citedSources } = view('::copy[/risks#signs]');
  expect(textOf(body)).toContain('Some words.');
  expect(untied(textOf(body))).toContain('one 3 hours');
  expect(textOf(body)).toContain('Deeper');
  expect(textOf(body)).not.toContain('Not this');
  expect(elements(body, 'h3')).toEqual([]);
  expect(citedSources.map(({ title }) => title)).toEqual(['Title of x']);
});

test('a list is copied without the text around it', () => {
  const { body, citedSources } = view('::list[/risks#signs]');
  expect(textOf(body)).not.toContain('Some words');
  expect(elements(body, 'li')).toHaveLength(2);
  expect(citedSources).toEqual([]);
});

test('boxes are the emergency and the urgent ones', () => {
  const { body } = view('::boxes[/risks]');
  expect(elements(body, 'callout').map(({ properties }) => properties.kind)).toEqual([
    'emergency',
    'urgent',
  ]);
});

test('each entry of a list becomes something to fill in', () => {
  const { body } = view('::write[Name]\n\n::write[/risks#signs]{lines=2}');
  expect(untied(elements(body, 'write'))).toEqual([
    { text: 'Name', properties: { lines: 1 } },
    { text: 'one 3 hours', properties: { lines: 2 } },
    { text: 'two', properties: { lines: 2 } },
  ]);
});

test('a QR code leads to the page by its public URL', () => {
  const [code] = elements(view('::qr[/risks]').body, 'qr');
  expect(code?.properties.url).toBe('https://test.example/risks');
  expect(code?.properties.path).toMatch(/^M4 4h1v1h-1z/);
});

test('to copy from a page that is not there is an error that names it', () => {
  expect(() => view('::copy[/nowhere]')).toThrow('/nowhere');
});
