import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEnquiryDatabase } from '@/lib/contact/enquiry-database';
import { EnquiryStore } from '@/lib/contact/enquiry-store';
import { receiveEnquiry } from '@/lib/contact/receive-enquiry';
import { anEnquiryForm } from './enquiry-form';

let dir: string;
let store: EnquiryStore;
let logged = '';

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'enquiries-'));
  store = new EnquiryStore(await openEnquiryDatabase(dir));
  logged = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += chunk;
    return true;
  });
});

afterEach(async () => {
  vi.mocked(process.stdout.write).mockRestore();
  await store.close();
  rmSync(dir, { recursive: true });
});

function post(body: BodyInit, contentType: string, getStore = async () => store) {
  const request = new Request('https://clinic.example/api/contact', {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body,
  });
  return receiveEnquiry(request, { locations: ['strand'], getStore, now: new Date() });
}

function postJson(fields: unknown) {
  return post(JSON.stringify(fields), 'application/json; charset=utf-8');
}

function postForm(fields: Record<string, unknown>) {
  const entries = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  return post(new URLSearchParams(entries), 'application/x-www-form-urlencoded');
}

test('JSON is answered with the reference under which the enquiry is stored', async () => {
  const response = await postJson(anEnquiryForm());
  expect(response.status).toBe(201);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const body = await response.json();
  expect(Object.keys(body)).toEqual(['reference']);
  expect(await store.find(body.reference)).toMatchObject({ details: { name: 'Nomsa Dlamini' } });
});

test('JSON with mistakes is answered with a message for each field, and nothing is stored', async () => {
  const response = await postJson(anEnquiryForm({ name: '', consent: undefined }));
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    errors: {
      name: 'Write your name',
      consent: 'Tick the box to let us use your details to reply, or we may not keep them',
    },
  });
  expect(await store.list()).toEqual([]);
});

test('a form is sent on to a page with the reference, so that a reload posts nothing', async () => {
  const response = await postForm(anEnquiryForm());
  expect(response.status).toBe(303);
  const [{ reference } = { reference: '' }] = await store.list();
  expect(response.headers.get('Location')).toBe(`/contact/sent?reference=${reference}`);
});

test('a form with mistakes is sent on to a page whose address holds codes and nothing typed', async () => {
  const response = await postForm(
    anEnquiryForm({ name: 'Canary', email: 'canary-at-example', topic: '' }),
  );
  expect(response.status).toBe(303);
  const location = response.headers.get('Location');
  expect(location).toBe('/contact/problems?problem=email-invalid&problem=topic-missing');
});

test('nothing that a visitor typed is logged', async () => {
  await postJson(anEnquiryForm({ name: 'Canary', email: 'canary@example.org', message: 'canary' }));
  await postForm(anEnquiryForm({ name: 'Canary', email: 'canary' }));
  await post('{"name":"Canary"', 'application/json');
  await post(JSON.stringify(anEnquiryForm({ name: 'Canary' })), 'application/json', () =>
    Promise.reject(new Error('disk full')),
  );
  expect(logged).toContain('enquiry stored');
  expect(logged).toContain('disk full');
  expect(logged).not.toMatch(/canary/i);
});

test('a store that does not answer makes no success: 503, and when to try again', async () => {
  const fail = () => Promise.reject(new Error('database is locked'));
  const json = await post(JSON.stringify(anEnquiryForm()), 'application/json', fail);
  expect(json.status).toBe(503);
  expect(json.headers.get('Retry-After')).toBe('60');
  expect(await json.json()).toHaveProperty('errors.form');
  const form = await post(
    new URLSearchParams(anEnquiryForm() as Record<string, string>),
    'application/x-www-form-urlencoded',
    fail,
  );
  expect(form.headers.get('Location')).toBe('/contact/problems?problem=not-stored');
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
])('%s with %s is answered in words', async (contentType, _what, body, status) => {
  const response = await post(body, contentType);
  expect(response.status).toBe(status);
  expect(await response.json()).toHaveProperty('errors');
});
