import { expect, test } from 'vitest';
import { toAnswer } from '@/lib/server/answer';
import { aSite } from './a-site';

async function get(target: string) {
  const { status, headers, body } = toAnswer(await aSite(), { method: 'GET', target, headers: {} });
  return { status, headers, text: body?.toString() ?? '' };
}

test('the page after sending has the reference', async () => {
  const { status, headers, text } = await get('/contact/sent?reference=7K2M-Q9XF');
  expect([status, text]).toEqual([200, '<p>7K2M-Q9XF</p>']);
  expect(headers).toMatchObject({ 'Cache-Control': 'no-store', 'Content-Length': '16' });
});

test.each([
  '/contact/sent',
  '/contact/sent?reference=',
  '/contact/sent?reference=7k2m-q9xf',
  '/contact/sent?reference=7K2M-Q9XU',
  '/contact/sent?reference=%3Cscript%3E',
  '/contact/sent?reference=7K2M-Q9XF%0a',
  '/contact/sent?problem=too-many',
  '/contact/problems',
  '/contact/problems?problem=x',
  '/contact/problems?problem=__proto__',
  '/contact/problems?reference=7K2M-Q9XF',
])('%s, which no form leads to, goes on to the form', async (target) => {
  const { status, headers, text } = await get(target);
  expect([status, headers.Location, text]).toEqual([307, '/contact', '']);
  expect(headers['Cache-Control']).toBe('no-store');
});

test('the page of problems has those whose codes are known, and nothing else of its URL', async () => {
  const { text } = await get('/contact/problems?problem=too-many&problem=%3Cb%3E&x=name-missing');
  expect(text).toBe('<li data-problem="too-many">Wait</li>');
});
