import { expect, test } from 'vitest';
import { toEnquiryErrors } from '@/lib/contact/form/enquiry-problems';
import { peerHeader } from '@/lib/contact/http/client-address';
import { anEnquiryForm } from '@/tests/support/enquiries/enquiry-form';
import { aReceiver } from './a-receiver';

test('JSON is answered with the reference under which the enquiry is stored', async () => {
  const { service, postJson } = await aReceiver();
  const response = await postJson(anEnquiryForm());
  expect(response.status).toBe(201);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const body = await response.json();
  expect(Object.keys(body)).toEqual(['reference']);
  const stored = await service.store.find(body.reference);
  expect(stored).toMatchObject({ details: { name: 'Nomsa Dlamini' }, spamSignals: [] });
});

test('JSON with mistakes is answered with a message per field, and nothing is stored', async () => {
  const { service, postJson } = await aReceiver();
  const response = await postJson(anEnquiryForm({ name: '', consent: undefined }));
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    errors: toEnquiryErrors(['name-missing', 'consent-missing']),
  });
  expect(await service.store.list()).toEqual([]);
});

test('a form is redirected to a page with the reference, so that reloading posts nothing', async () => {
  const { service, postForm } = await aReceiver();
  const response = await postForm(anEnquiryForm());
  expect(response.status).toBe(303);
  const [{ reference } = { reference: '' }] = await service.store.list();
  expect(response.headers.get('Location')).toBe(`/contact/sent?reference=${reference}`);
});

test('a form with mistakes is redirected to a URL with codes and nothing that was typed', async () => {
  const { postForm } = await aReceiver();
  const response = await postForm(
    anEnquiryForm({ name: 'Canary', email: 'canary-at-example', topic: '' }),
  );
  expect(response.status).toBe(303);
  const location = response.headers.get('Location');
  expect(location).toBe('/contact/problems?problem=email-invalid&problem=topic-missing');
});

test('suspected spam is stored and marked, and its sender gets the normal answer', async () => {
  const { service, postJson } = await aReceiver();
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

test('the time that a form was open does not make a retry another enquiry', async () => {
  const { postJson } = await aReceiver();
  const first = await postJson(anEnquiryForm({ openForMs: 5000 }));
  const second = await postJson(anEnquiryForm({ openForMs: 9000 }));
  expect(await second.json()).toEqual(await first.json());
});

test('an address that sends too many has to wait, and others do not', async () => {
  const { postJson, postForm } = await aReceiver({ ENQUIRY_LIMIT_PER_HOUR: '2' });
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

test('feedback about a page is stored with that page, and another page is left out', async () => {
  const { service, postForm } = await aReceiver();
  const feedback = { topic: 'website', message: 'A typo.', email: '', submissionKey: 'a' };
  const response = await postForm({ ...feedback, page: '/risks' });
  const [stored] = await service.store.list();
  expect(stored).toMatchObject({
    ...{ topic: 'website', role: 'visitor' },
    details: { page: '/risks', message: 'A typo.', name: '', email: '' },
  });
  expect(response.headers.get('Location')).toBe(`/feedback/sent?reference=${stored?.reference}`);
  // The same again is the same, and of another page it is another.
  await postForm({ ...feedback, page: '/risks' });
  await postForm({ ...feedback, page: '/typed-by-hand' });
  const all = await service.store.list();
  expect(all.map(({ details }) => details?.page)).toEqual([undefined, '/risks']);
});

test('feedback with mistakes names them', async () => {
  const { postForm } = await aReceiver();
  const response = await postForm({ topic: 'website', message: '', email: 'a@example.org' });
  expect(response.headers.get('Location')).toBe(
    '/contact/problems?problem=message-missing&problem=consent-missing',
  );
});
