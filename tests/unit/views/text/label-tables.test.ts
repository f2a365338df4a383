import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { toArticles } from '@/lib/views/text/article';
import { aContent, aText } from '../../fixtures';

test('a table has the name of its section, and each cell that of its column', () => {
  const table = ['| Medicine | What to do |', '| --- | --- |', '| Lithium | Tell us |'].join('\n');
  const { bodies } = toArticles([aText(`## Your medicines\n\n${table}`)], aContent({}));
  const html = bodies.map((body) => toHtml(body)).join();
  expect(html).toContain('<table aria-label="Your medicines">');
  expect(html).toContain(
    '<td>Lithium</td><td data-label="What to do">Tell us</td>'.replace('><td', '>\n<td'),
  );
});
