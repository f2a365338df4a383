import { expect, test } from 'vitest';
import { toRefusalMessage } from '@/lib/contact/http/refusals';
import { anEnquiryForm } from '@/tests/support/enquiries/enquiry-form';
import { aReceiver } from './a-receiver';

test('nothing that a visitor typed is logged, not even in an error that quotes it', async () => {
  const { log, post, postJson, postForm } = await aReceiver();
  await postJson(anEnquiryForm({ name: 'Canary', email: 'canary@example.org', message: 'canary' }));
  await postJson(anEnquiryForm({ name: 'Canary', leaveEmpty: 'canary' }));
  await postForm(anEnquiryForm({ name: 'Canary', email: 'canary' }));
  await post('{"name":"Canary"', 'application/json');
  await postJson(anEnquiryForm({ name: 'Canary' }), {
    headers: { Origin: 'https://canary.example' },
  });
  const getService = () =>
    Promise.reject(Object.assign(new Error('Key (name)=(Canary)'), { code: 'SQLITE_FULL' }));
  await postJson(anEnquiryForm({ name: 'Canary' }), { getService });
  expect(log.text).toContain('enquiry stored');
  expect(log.text).toContain('SQLITE_FULL');
  expect(log.text).not.toMatch(/canary/i);
  for (const line of log.text.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event');
});

test('a store that fails is a 503 with Retry-After and another way to reach the clinic', async () => {
  const { postJson, postForm } = await aReceiver();
  const getService = () => Promise.reject(new Error('database is locked'));
  const json = await postJson(anEnquiryForm(), { getService, phone: '021 555 0100' });
  expect(json.status).toBe(503);
  expect(json.headers.get('Retry-After')).toBe('60');
  expect((await json.json()).errors.form).toBe(toRefusalMessage('not-stored', '021 555 0100'));
  const form = await postForm(anEnquiryForm(), { getService });
  expect(form.status).toBe(503);
  expect(form.headers.get('Retry-After')).toBe('60');
  expect(form.headers.get('Content-Location')).toBe('/contact/problems?problem=not-stored');
  expect(await form.text()).toBe(toRefusalMessage('not-stored', undefined));
});

test('a bug of ours is a 503 and a line in the log, never a bare 500', async () => {
  const { log, postJson } = await aReceiver();
  const headers = { Origin: 'https://elsewhere.example' };
  const response = await postJson(anEnquiryForm(), { headers, website: 'not a URL' });
  expect(response.status).toBe(503);
  expect(log.text).toContain('"event":"enquiry not stored","error":"TypeError"');
});

test('a database that never answers is not waited for', async () => {
  const { postJson } = await aReceiver();
  const startedAt = performance.now();
  const response = await postJson(anEnquiryForm(), { getService: () => new Promise(() => {}) });
  expect(response.status).toBe(503);
  // Within 0.9 s by the server's clock; the rest is for a busy machine.
  expect(performance.now() - startedAt).toBeLessThan(5000);
});
