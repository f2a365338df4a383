import { expect, test } from 'vitest';
import { anEnquiryForm } from '@/tests/support/enquiries/enquiry-form';
import { aReceiver } from './a-receiver';

test('a form that another site posts is answered with a page', async () => {
  const { postForm } = await aReceiver();
  const response = await postForm(anEnquiryForm(), { headers: { Origin: 'https://evil.example' } });
  expect(response.status).toBe(403);
  expect(response.headers.get('Content-Location')).toBe('/contact/problems?problem=from-elsewhere');
});

test.each<[what: string, headers: Record<string, string>, status: number]>([
  ['another site', { Origin: 'https://evil.example' }, 403],
  ['a page without an origin', { Origin: 'null' }, 403],
  ['another site, according to the browser', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a sibling of this site', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['this site', { Origin: 'https://clinic.example', 'Sec-Fetch-Site': 'same-origin' }, 201],
  ['this site in an older browser', { Origin: 'https://clinic.example' }, 201],
  ['the published site, behind a proxy', { Origin: 'https://www.clinic.example' }, 201],
  ['a client that is not a browser', {}, 201],
  [
    'a site that may post here',
    { Origin: 'https://clinic.static.example', 'Sec-Fetch-Site': 'cross-site' },
    201,
  ],
  ['a subdomain of a site that may post here', { Origin: 'https://x.clinic.static.example' }, 403],
  ['the same host without https', { Origin: 'http://clinic.static.example' }, 403],
])('a post from %s', async (_what, headers, status) => {
  const { service, postJson } = await aReceiver();
  const response = await postJson(anEnquiryForm(), { headers });
  expect(response.status).toBe(status);
  expect(await service.store.list()).toHaveLength(status === 201 ? 1 : 0);
});
