import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { fillFigures, toArticles } from '@/lib/views/text/article';
import { aContent, aSource, aText, untied } from '../../fixtures';

const content = aContent({
  figureTexts: new Map([['sessions', '6 <b>']]),
  sources: [aSource('b-2001'), aSource('a-2002')],
});

test('citations are numbered through all texts of a page, in the order in which it mentions them', () => {
  const { bodies, citedSources } = toArticles(
    [aText('One.[^b-2001]'), aText('Two.[^a-2002][^b-2001]')],
    content,
  );
  expect(citedSources.map(({ href, anchor, citedAt }) => [href, anchor, citedAt])).toEqual([
    ['/sources#b-2001', 'source-1', '#cited-1'],
    ['/sources#a-2002', 'source-2', '#cited-2'],
  ]);
  expect(bodies.map((body) => toHtml(body))).toEqual([
    '<p>One.<sup id="cited-1"><a href="#source-1" aria-label="Source 1">1</a></sup></p>',
    '<p>Two.<sup id="cited-2"><a href="#source-2" aria-label="Source 2">2</a></sup>\u00a0\u202f<sup><a href="#source-1" aria-label="Source 1">1</a></sup></p>',
  ]);
});

test('a source that only a drawing cites leads back to nothing', () => {
  const { citedSources } = toArticles([{ ...aText('One.'), citations: ['b-2001'] }], content);
  expect(citedSources.map(({ citedAt }) => citedAt)).toEqual([undefined]);
});

test.each([
  [':::note[A]\nText.\n:::', 'page', '2'],
  ['## One\n\n:::note[A]\nText.\n:::', 'page', '3'],
  [':::note[A]\nText.\n:::', 'among-all', '4'],
] as const)(
  'the title of the box in %j is one below the heading above it',
  (source, place, level) => {
    const { bodies } = toArticles([aText(source)], content, [], place);
    expect(toHtml(bodies[0] ?? { type: 'root', children: [] })).toContain(`level="${level}"`);
  },
);

test('a figure is filled in as text, whatever it contains', () => {
  const { bodies } = toArticles([aText('{{sessions}} times')], content);
  expect(bodies.map((body) => toHtml(body))).toEqual(['<p>6 &#x3C;b> times</p>']);
  expect(fillFigures('{{ sessions }} times', content)).toBe('6 <b> times');
});

test('a number to call becomes a link that dials it, and nothing else does', () => {
  const figureTexts = new Map([
    ['helpline-number', '0800 567 567'],
    ['sessions', '112'],
  ]);
  const withPhone = aContent({
    figureTexts,
    phoneTexts: new Map([['helpline-number', '0800 567 567']]),
  });
  const toMarkup = (markdown: string) =>
    untied(
      toHtml(toArticles([aText(markdown)], withPhone).bodies[0] ?? { type: 'root', children: [] }),
    );
  expect(toMarkup('Call {{helpline-number}}, {{sessions}} people did.')).toBe(
    '<p>Call <a href="tel:0800567567">0800 567 567</a>, 112 people did.</p>',
  );
  expect(toMarkup('[**{{helpline-number}}**](/contact)')).toBe(
    '<p><a href="/contact"><strong>0800 567 567</strong></a></p>',
  );
  expect(fillFigures('Call {{helpline-number}}', withPhone)).toBe('Call 0800\u00a0567\u00a0567');
});

test('the content itself is left as it was, so a second page gets the same', () => {
  const text = aText('{{sessions}}[^b-2001]');
  const before = structuredClone(text);
  toArticles([text], content);
  expect(text).toEqual(before);
});

test('an unknown name stops the build instead of leaving a gap on the page', () => {
  expect(() => toArticles([aText('{{nothing}}')], content)).toThrow('{{nothing}}');
  expect(() => toArticles([aText('x[^nobody-1999]')], content)).toThrow('[^nobody-1999]');
});
