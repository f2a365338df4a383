import { beforeEach, expect, test, vi } from 'vitest';
import { peerHeader } from '@/lib/contact/client-address';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { receiveEnquiry } from '@/lib/contact/receive-enquiry';
import { aDataDir, openService } from './engines';
import { anEnquiryForm } from './enquiry-form';

let service: EnquiryService;
let logged = '';

beforeEach(async () => {
  service = await openService({ DATA_DIR: aDataDir() });
  logged = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += chunk;
    return true;
  });
});

type Sender = {
  headers?: Record<string, string>;
  getService?: () => Promise<EnquiryService>;
  phone?: string;
  website?: string;
};

function post(body: BodyInit, contentType: string, sender: Sender = {}) {
  const headers = { Host: 'clinic.example', 'Content-Type': contentType, ...sender.headers };
  // A stream needs `duplex`, which the types do not know.
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const request = new Request('https://clinic.example/api/contact', init);
  return receiveEnquiry(request, {
    locations: ['strand'],
    website: sender.website ?? 'https://www.clinic.example',
    allowedOrigins: ['https://clinic.static.example'],
    phone: sender.phone,
    getService: sender.getService ?? (async () => service),
    now: new Date(),
  });
}

function postJson(fields: unknown, sender?: Sender) {
  return post(JSON.stringify(fields), 'application/json; charset=utf-8', sender);
}

function postForm(fields: Record<string, unknown>, sender?: Sender) {
  const entries = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  return post(new URLSearchParams(entries), 'application/x-www-form-urlencoded', sender);
}

test('JSON is answered with the reference under which the enquiry is stored', async () => {
  const response = await postJson(anEnquiryForm());
  expect(response.status).toBe(201);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const body = await response.json();
  expect(Object.keys(body)).toEqual(['reference']);
  const stored = await service.store.find(body.reference);
  expect(stored).toMatchObject({ details: { name: 'Nomsa Dlamini' }, spamSignals: [] });
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
  expect(await service.store.list()).toEqual([]);
});

test('a form is sent on to a page with the reference, so that a reload posts nothing', async () => {
  const response = await postForm(anEnquiryForm());
  expect(response.status).toBe(303);
  const [{ reference } = { reference: '' }] = await service.store.list();
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

test('nothing that a visitor typed is logged, not even in an error that quotes it', async () => {
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
  expect(logged).toContain('enquiry stored');
  expect(logged).toContain('SQLITE_FULL');
  expect(logged).not.toMatch(/canary/i);
  for (const line of logged.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event');
});

test('a store that does not answer makes no success: 503, when to try again, and how to reach the clinic', async () => {
  const getService = () => Promise.reject(new Error('database is locked'));
  const json = await postJson(anEnquiryForm(), { getService, phone: '021 555 0100' });
  expect(json.status).toBe(503);
  expect(json.headers.get('Retry-After')).toBe('60');
  expect((await json.json()).errors.form).toContain('call us: 021 555 0100');
  const form = await postForm(anEnquiryForm(), { getService });
  expect(form.status).toBe(503);
  expect(form.headers.get('Retry-After')).toBe('60');
  expect(form.headers.get('Content-Location')).toBe('/contact/problems?problem=not-stored');
  expect(await form.text()).toContain('It is listed under Locations');
});

test('a fault of our own code is 503 and a line in the log, never a bare 500', async () => {
  const headers = { Origin: 'https://elsewhere.example' };
  const response = await postJson(anEnquiryForm(), { headers, website: 'not an address' });
  expect(response.status).toBe(503);
  expect(logged).toContain('"event":"enquiry not stored","error":"TypeError"');
});

test('a body whose connection breaks is 400, and writes nothing in the log', async () => {
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error('aborted')),
  });
  expect((await post(body, 'application/json')).status).toBe(400);
  expect(logged).toBe('');
});

test('a database that never answers is not waited for', async () => {
  const startedAt = performance.now();
  const response = await postJson(anEnquiryForm(), { getService: () => new Promise(() => {}) });
  expect(response.status).toBe(503);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

const nestedBrackets = '['.repeat(12_000) + ']'.repeat(12_000);

test.each<[contentType: string, what: string, body: BodyInit, status: number]>([
  ['text/plain', 'a form', 'name=x', 415],
  ['multipart/form-data; boundary=x', 'a form', '--x--', 415],
  ['application/json', 'half an object', '{', 400],
  ['application/json', 'bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400],
  ['application/x-www-form-urlencoded', 'an escape that is not UTF-8', 'name=%FF', 400],
  ['application/json', '40 kB', `"${'x'.repeat(40_000)}"`, 413],
  ['application/json', 'null', 'null', 422],
  ['application/json', 'a list', '[]', 422],
  ['application/json', 'a place that is no text', '{"location":{"toString":null}}', 422],
  ['application/json', 'brackets in a field', `{"location":${nestedBrackets}}`, 422],
  ['application/json', 'nothing but brackets', nestedBrackets, 422],
])('%s with %s is answered in words', async (contentType, _what, body, status) => {
  const response = await post(body, contentType, { headers: { Accept: 'application/json' } });
  expect(response.status).toBe(status);
  const isForm = contentType === 'application/x-www-form-urlencoded';
  if (isForm) expect(response.headers.get('Content-Location')).toMatch(/problem=body-unreadable$/);
  else expect(await response.json()).toHaveProperty('errors');
});

test.each([
  ['a kind of body that is not taken', 'text/plain', 'name=x', 415],
  ['too much', 'application/x-www-form-urlencoded', `message=${'x'.repeat(40_000)}`, 413],
])(
  'a browser without JavaScript that sends %s is answered with a page',
  async (_what, type, body, status) => {
    const response = await post(body, type, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Location')).toBe(
      '/contact/problems?problem=body-unreadable',
    );
  },
);

test('a form that another site posts is answered with a page', async () => {
  const response = await postForm(anEnquiryForm(), { headers: { Origin: 'https://evil.example' } });
  expect(response.status).toBe(403);
  expect(response.headers.get('Content-Location')).toBe('/contact/problems?problem=from-elsewhere');
});

test.each<[what: string, headers: Record<string, string>, status: number]>([
  ['another site', { Origin: 'https://evil.example' }, 403],
  ['a page without an origin', { Origin: 'null' }, 403],
  ['another site, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a neighbour of this site', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['this site', { Origin: 'https://clinic.example', 'Sec-Fetch-Site': 'same-origin' }, 201],
  ['this site in an older browser', { Origin: 'https://clinic.example' }, 201],
  ['the published site, behind a proxy', { Origin: 'https://www.clinic.example' }, 201],
  ['a program that is no browser', {}, 201],
  [
    'a site that may post here',
    { Origin: 'https://clinic.static.example', 'Sec-Fetch-Site': 'cross-site' },
    201,
  ],
  ['a host below a site that may post here', { Origin: 'https://x.clinic.static.example' }, 403],
  ['the same host without https', { Origin: 'http://clinic.static.example' }, 403],
])('a post from %s', async (_what, headers, status) => {
  const response = await postJson(anEnquiryForm(), { headers });
  expect(response.status).toBe(status);
  expect(await service.store.list()).toHaveLength(status === 201 ? 1 : 0);
});

test('what looks like spam is kept and marked, and its sender sees the normal answer', async () => {
  const filled = await postJson(anEnquiryForm({ leaveEmpty: 'x', message: '1' }));
  const hasty = await postJson(anEnquiryForm({ openForMs: 2999, message: '2' }));
  const slow = await postJson(anEnquiryForm({ openForMs: 3000, message: '3' }));
  expect([filled.status, hasty.status, slow.status]).toEqual([201, 201, 201]);
  expect((await service.store.list()).map(({ spamSignals }) => spamSignals)).toEqual([
    [],
    ['too-fast'],
    ['honeypot'],
  ]);
});

test('the time that a form was open is no part of it: a retry gets the first reference', async () => {
  const first = await postJson(anEnquiryForm({ openForMs: 5000 }));
  const second = await postJson(anEnquiryForm({ openForMs: 9000 }));
  expect(await second.json()).toEqual(await first.json());
});

test('an address that sends too many has to wait, and others do not', async () => {
  service = await openService({ DATA_DIR: aDataDir(), ENQUIRY_LIMIT_PER_HOUR: '2' });
  const from = (address: string) => ({ headers: { [peerHeader]: address } });
  const statuses = [];
  for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) {
    statuses.push((await postJson(anEnquiryForm(), from(address))).status);
  }
  expect(statuses).toEqual([201, 201, 429, 201]);
  const refused = await postForm(anEnquiryForm(), from('192.0.2.1'));
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(3500);
  expect(refused.headers.get('Content-Location')).toBe('/contact/problems?problem=too-many');
});
