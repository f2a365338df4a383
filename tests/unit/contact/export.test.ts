import { expect, test } from 'vitest';
import type { StoredEnquiry } from '@/lib/contact/enquiry-store';
import { toCsvExport, toJsonExport } from '@/lib/contact/export';

function aStoredEnquiry(details: Partial<StoredEnquiry['details']> = {}): StoredEnquiry {
  return {
    reference: '7K2M-Q9XF',
    receivedAt: '2026-11-22T10:00:00.000Z',
    role: 'patient',
    topic: 'cost',
    location: '',
    spamSignals: ['honeypot', 'too-fast'],
    mail: { status: 'dead', code: '550' },
    details: {
      name: 'Siân O’Brien',
      email: 'sian@example.org',
      phone: '',
      preferredContact: 'email',
      message: 'When?',
      ...details,
    },
  };
}

test('JSON holds everything about each enquiry', () => {
  expect(JSON.parse(toJsonExport([aStoredEnquiry()]))).toEqual([
    {
      reference: '7K2M-Q9XF',
      receivedAt: '2026-11-22T10:00:00.000Z',
      delivery: 'dead',
      suspectedSpam: 'honeypot too-fast',
      role: 'patient',
      topic: 'cost',
      location: '',
      name: 'Siân O’Brien',
      email: 'sian@example.org',
      phone: '',
      preferredContact: 'email',
      message: 'When?',
    },
  ]);
});

test('CSV has a head and a row for each enquiry, whatever is in its text', () => {
  const csv = toCsvExport([aStoredEnquiry({ message: 'a "b", c\nd' })]);
  expect(csv).toBe(
    '\ufeffreference,receivedAt,delivery,suspectedSpam,role,topic,location,name,email,phone,preferredContact,message\r\n' +
      '7K2M-Q9XF,2026-11-22T10:00:00.000Z,dead,honeypot too-fast,patient,cost,,Siân O’Brien,sian@example.org,,email,"a ""b"", c\nd"\r\n',
  );
});

test.each(['=HYPERLINK("https://evil.example")', '+27 21 555 0100', '-1+1', '@SUM(1)', '＝1'])(
  'a spreadsheet does not take %s for a formula',
  (message) => {
    expect(toCsvExport([aStoredEnquiry({ message })])).toMatch(/email,"?'/);
  },
);

test.each([
  'hello;=HYPERLINK("https://evil.example")',
  'hello;"=1+1";x',
  "hello; ' +1",
  'one\n=1+1',
  'one\n\n  @SUM(1)',
  'one\t-1',
  'one|＝1',
  'one,"=1"',
])('no program that separates in another way finds a formula in %j', (text) => {
  for (const details of [{ message: text }, { name: text.replaceAll('\n', ' ') }]) {
    const csv = toCsvExport([aStoredEnquiry(details)]);
    for (const separator of [';', '\t', '|', ',']) {
      const cells = csv.split('\n').flatMap((line) => line.split(separator));
      for (const cell of cells) expect(cell).not.toMatch(/^[\s"'\ufeff]*(?<!')[=+\-@＝＋－＠]/);
    }
  }
});

test('text that holds no formula is exported as it was typed', () => {
  const message = 'Mon-Fri; 9 - 12, or (if not) 2+2 = 4 o’clock';
  expect(toCsvExport([aStoredEnquiry({ message })])).toContain(`"${message}"`);
});

test('an export never leaves out what it cannot open', () => {
  const sealed = { ...aStoredEnquiry(), details: undefined };
  expect(() => toCsvExport([sealed])).toThrow('--key');
  expect(() => toJsonExport([sealed])).toThrow('--key');
});

test('a damaged row is exported as such, and the others with it', () => {
  const damaged: StoredEnquiry = { ...aStoredEnquiry(), details: undefined, isDamaged: true };
  const rows = JSON.parse(toJsonExport([damaged, aStoredEnquiry()]));
  expect(rows).toMatchObject([
    { reference: '7K2M-Q9XF', name: '', message: '(damaged)' },
    { message: 'When?' },
  ]);
  expect(toCsvExport([damaged])).toContain('(damaged)');
});
