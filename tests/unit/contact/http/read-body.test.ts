import { expect, test } from 'vitest';
import { aReceiver } from './a-receiver';

const nestedBrackets = '['.repeat(12_000) + ']'.repeat(12_000);

test('a broken connection is a 400, and nothing is logged', async () => {
  const { log, post } = await aReceiver();
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error('aborted')),
  });
  expect((await post(body, 'application/json')).status).toBe(400);
  expect(log.text).toBe('');
});

test.each<[contentType: string, what: string, body: BodyInit, status: number]>([
  ['text/plain', 'a form', 'name=x', 415],
  ['multipart/form-data; boundary=x', 'a form', '--x--', 415],
  ['application/json', 'half an object', '{', 400],
  ['application/json', 'bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400],
  ['application/x-www-form-urlencoded', 'an escape that is not UTF-8', 'name=%FF', 400],
  ['application/json', '40 kB', `"${'x'.repeat(40_000)}"`, 413],
  ['application/json', 'null', 'null', 422],
  ['application/json', 'a list', '[]', 422],
  ['application/json', 'a location that is not a string', '{"location":{"toString":null}}', 422],
  ['application/json', 'brackets in a field', `{"location":${nestedBrackets}}`, 422],
  ['application/json', 'nothing but brackets', nestedBrackets, 422],
])('%s with %s is answered with a message', async (contentType, _what, body, status) => {
  const { post } = await aReceiver();
  const response = await post(body, contentType, { headers: { Accept: 'application/json' } });
  expect(response.status).toBe(status);
  const isForm = contentType === 'application/x-www-form-urlencoded';
  if (isForm) expect(response.headers.get('Content-Location')).toMatch(/problem=body-unreadable$/);
  else expect(await response.json()).toHaveProperty('errors');
});

test.each([
  ['an unsupported type', 'text/plain', 'name=x', 415],
  ['too much', 'application/x-www-form-urlencoded', `message=${'x'.repeat(40_000)}`, 413],
])(
  'a browser without JavaScript that sends %s is answered with a page',
  async (_what, type, body, status) => {
    const { post } = await aReceiver();
    const response = await post(body, type, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Location')).toBe(
      '/contact/problems?problem=body-unreadable',
    );
  },
);
