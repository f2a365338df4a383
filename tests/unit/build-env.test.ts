import { expect, test } from 'vitest';
import { readBuildEnv } from '@/lib/build-env';

test('the form posts to this site unless another setting says otherwise', () => {
  expect(readBuildEnv({})).toEqual({
    enquiryEndpoint: '/api/contact',
    staticHost: undefined,
    isPreviewShown: true,
    areDraftsShown: false,
    ignoresBudgets: false,
  });
  expect(readBuildEnv({ ENQUIRY_ENDPOINT: ' ' }).enquiryEndpoint).toBe('/api/contact');
});

test.each([
  ['https://enquiries.clinic.example', 'https://enquiries.clinic.example/api/contact'],
  ['https://enquiries.clinic.example/', 'https://enquiries.clinic.example/api/contact'],
  ['https://enquiries.clinic.example/api/contact', 'https://enquiries.clinic.example/api/contact'],
  ['http://localhost:3000', 'http://localhost:3000/api/contact'],
])('%s is a server elsewhere', (address, endpoint) => {
  expect(readBuildEnv({ ENQUIRY_ENDPOINT: address }).enquiryEndpoint).toBe(endpoint);
});

test('a build with drafts says that it is a preview, whatever else is set', () => {
  const withDrafts = readBuildEnv({ DRAFTS: 'shown', PREVIEW: 'off' });
  expect(withDrafts).toMatchObject({ areDraftsShown: true, isPreviewShown: true });
  expect(readBuildEnv({ DRAFTS: 'hidden' }).areDraftsShown).toBe(false);
  expect(() => readBuildEnv({ DRAFTS: 'yes' })).toThrow(/^DRAFTS must be/);
});

test('a preview says so unless PREVIEW=off, and another value is refused', () => {
  expect(readBuildEnv({ PREVIEW: ' ' }).isPreviewShown).toBe(true);
  expect(readBuildEnv({ PREVIEW: 'off' }).isPreviewShown).toBe(false);
  expect(() => readBuildEnv({ PREVIEW: 'no' })).toThrow(/^PREVIEW must be/);
});

test.each([
  'enquiries.clinic.example',
  'http://clinic.example',
  'https://clinic.example/form',
  'https://clinic.example/?x',
  'https://name@clinic.example',
  'javascript:alert(1)',
  'None',
])('%s is refused, and the setting is named', (address) => {
  expect(() => readBuildEnv({ ENQUIRY_ENDPOINT: address })).toThrow(/^ENQUIRY_ENDPOINT must be/);
});

test.each(['VERCEL', 'NETLIFY', 'CF_PAGES'])(
  'where %s is set there is no form, unless it posts elsewhere',
  (name) => {
    expect(readBuildEnv({ [name]: '1' }).enquiryEndpoint).toBeNull();
    const elsewhere = { [name]: '1', ENQUIRY_ENDPOINT: 'https://enquiries.clinic.example' };
    expect(readBuildEnv(elsewhere).enquiryEndpoint).toMatch(/^https:/);
  },
);
