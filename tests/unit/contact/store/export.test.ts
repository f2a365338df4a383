import { expect, test } from 'vitest';
import type { StoredEnquiry } from '@/lib/contact/store/enquiry-store';
import { toCsvExport, toJsonExport } from '@/lib/contact/store/export';

function aStoredEnquiry(details: Partial<StoredEnquiry['details']> = {}): StoredEnquiry {
  return {
    reference: '7K2M-Q9XF',
    receivedAt: '2026-11-22T10:00:00.000Z',
    role: 'patient',
    topic: 'cost',
    location: '',
    spamSignals: ['honeypot', 'too-fast'],
    mail: { status: 'dead', code: '550' },
    work: { state: 'in-hand', owner: 'Anna', spam: 'unknown' },
    notes: [{ at: '2026-11-23T08:00:00.000Z', author: 'Anna', text: '=1+1' }],
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

test('JSON contains everything about each enquiry', () => {
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
      page: '',
      state: 'in-hand',
      owner: 'Anna',
      spam: 'unknown',
      notes: '2026-11-23T08:00:00.000Z Anna: =1+1',
    },
  ]);
});

test('feedback has its page', () => {
  const [row] = JSON.parse(toJsonExport([aStoredEnquiry({ page: '/risks' })]));
  expect(row.page).toBe('/risks');
});

test('CSV has a header and one row per enquiry, whatever its text contains', () => {
  const csv = toCsvExport([aStoredEnquiry({ message: 'a "b", c\nd' })]);
  expect(csv).toBe(
    '\ufeffreference,receivedAt,delivery,suspectedSpam,role,topic,location,name,email,phone,preferredContact,message,page,state,owner,spam,notes\r\n' +
      '7K2M-Q9XF,2026-11-22T10:00:00.000Z,dead,honeypot too-fast,patient,cost,,Siân O’Brien,sian@example.org,,email,"a ""b"", c\nd",,in-hand,Anna,unknown,2026-11-23T08:00:00.000Z Anna: =1+1\r\n',
  );
});

test.each(['=HYPERLINK("https://evil.example")', '+27 21 555 0100', '-1+1', '@SUM(1)', '＝1'])(
  '%s is not a formula in a spreadsheet',
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

test('text without formulas is exported as it was typed', () => {
  const message = 'Mon-Fri; 9 - 12, or (if not) 2+2 = 4 o’clock';
  expect(toCsvExport([aStoredEnquiry({ message })])).toContain(`"${message}"`);
});

test('an export fails if it cannot decrypt an enquiry', () => {
  const encrypted = { ...aStoredEnquiry(), details: undefined };
  expect(() => toCsvExport([encrypted])).toThrow('--key');
  expect(() => toJsonExport([encrypted])).toThrow('--key');
});

test('a damaged row is exported as such, along with the others', () => {
  const damaged: StoredEnquiry = { ...aStoredEnquiry(), details: undefined, isDamaged: true };
  const rows = JSON.parse(toJsonExport([damaged, aStoredEnquiry()]));
  expect(rows).toMatchObject([
    { reference: '7K2M-Q9XF', name: '', message: '(damaged)' },
    { message: 'When?' },
  ]);
  expect(toCsvExport([damaged])).toContain('(damaged)');
});
