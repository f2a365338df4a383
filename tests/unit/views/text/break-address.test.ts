import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { breakAddress } from '@/lib/views/text/break-address';

test.each([
  ['mailto:a.b@clinic.example', 'a.b@clinic.example', 'a.b@<wbr>clinic.example'],
  ['mailto:a.b@clinic.example', 'Write to us', 'Write to us'],
  ['https://social.example/@clinic', '@clinic', '@clinic'],
])('a link to %s that says %s breaks as %s', (href, value, expected) => {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value }],
  };
  breakAddress(link);
  expect(toHtml(link)).toBe(`<a href="${href}">${expected}</a>`);
});
