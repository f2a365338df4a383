import { expect, test } from 'vitest';
import { clinicSchema } from '@/lib/content/schemas/records/clinic';
import { toSecurityTxt } from '@/lib/views/metadata/security-txt-view';
import { aContent } from '../../fixtures';

const today = new Date('2026-11-26T10:00:00Z');

function textFor(securityContact: string | undefined) {
  const { clinic } = aContent();
  return toSecurityTxt(aContent({ clinic: { ...clinic, securityContact } }), today);
}

test('whoever finds a weakness learns where to write, for less than a year', () => {
  expect(textFor('security@clinic.example')?.split('\n')).toEqual([
    'Contact: mailto:security@clinic.example',
    'Expires: 2027-11-21T00:00:00Z',
    'Preferred-Languages: en',
    'Canonical: https://test.example/.well-known/security.txt',
    '',
  ]);
});

test('a page for such reports stays as it is', () => {
  expect(textFor('https://clinic.example/report')).toContain(
    'Contact: https://clinic.example/report\n',
  );
});

test('a clinic that names nobody has none', () => {
  expect(textFor(undefined)).toBeUndefined();
});

const { securityContact } = clinicSchema.shape;

test.each(['security@clinic.example', 'https://clinic.example/report'])(
  '%s may be given',
  (text) => {
    expect(securityContact.safeParse(text).success).toBe(true);
  },
);

test.each([
  'http://clinic.example',
  'mailto:security@clinic.example',
  'call us',
  'a@b.example\nExpires: never',
  'https://clinic.example/\nContact: mailto:x@y.example',
])('%j may not', (text) => {
  expect(securityContact.safeParse(text).success).toBe(false);
});
