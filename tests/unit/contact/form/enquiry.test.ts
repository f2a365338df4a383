import { expect, test } from 'vitest';
import { parseEnquiry } from '@/lib/contact/form/enquiry';
import { anEnquiryForm } from '@/tests/support/enquiries/enquiry-form';

const locations = ['strand', 'durban'];

function problemsOf(changes: Record<string, unknown>) {
  const parsed = parseEnquiry(anEnquiryForm(changes), locations);
  return parsed.ok ? [] : parsed.codes;
}

test('a complete enquiry is accepted as typed, but trimmed', () => {
  const parsed = parseEnquiry(
    anEnquiryForm({ name: '  Nomsa Dlamini ', location: 'durban' }),
    locations,
  );
  expect(parsed).toMatchObject({
    ok: true,
    enquiry: { name: 'Nomsa Dlamini', location: 'durban' },
  });
});

test.each([
  [{ name: undefined }, ['name-missing']],
  [{ name: ' \t ' }, ['name-missing']],
  [{ name: 'x'.repeat(101) }, ['name-too-long']],
  [{ email: '', phone: '' }, ['contact-missing']],
  [{ email: '  ', phone: undefined }, ['contact-missing']],
  [{ email: 'nobody@nowhere' }, ['email-invalid']],
  [{ email: 'a b@example.org' }, ['email-invalid']],
  [{ email: `${'x'.repeat(250)}@example.org` }, ['email-invalid']],
  [{ email: 'ann..b@example.org' }, ['email-invalid']],
  [{ email: 'ann.@example.org' }, ['email-invalid']],
  [{ email: '.ann@example.org' }, ['email-invalid']],
  [{ email: 'ann@example.org/müller' }, ['email-invalid']],
  [{ email: 'ann@müller.de:25' }, ['email-invalid']],
  [{ email: 'ann@user@müller.de' }, ['email-invalid']],
  [{ email: 'ann@127.0.0.1' }, ['email-invalid']],
  [{ email: 'ann@müller' }, ['email-invalid']],
  [{ email: 'ann@.müller.de' }, ['email-invalid']],
  [{ email: 'ann@mü%6Cler.de' }, ['email-invalid']],
  [{ phone: '12345 ext 67890' }, ['phone-invalid']],
  [{ phone: '021 555 0100 ext' }, ['phone-invalid']],
  [{ phone: '021 555 0100 ext 12345678' }, ['phone-invalid']],
  [{ phone: `021${' 5'.repeat(30)}` }, ['phone-invalid']],
  [{ phone: '12345' }, ['phone-invalid']],
  [{ phone: '021 555 0100 ask for Jo' }, ['phone-invalid']],
  [{ phone: '1234567890123456' }, ['phone-invalid']],
  [{ email: '', phone: '021 555 0100', preferredContact: 'email' }, ['email-needed']],
  [{ phone: '', preferredContact: 'phone' }, ['phone-needed']],
  [{ preferredContact: undefined }, ['preferred-contact-missing']],
  [{ preferredContact: 'fax' }, ['preferred-contact-missing']],
  [{ role: '' }, ['role-missing']],
  [{ topic: 'diagnosis' }, ['topic-missing']],
  [{ location: 'paris' }, ['location-unknown']],
  [{ location: ' ' }, ['location-unknown']],
  [{ message: 'x'.repeat(1001) }, ['message-too-long']],
  [{ consent: undefined }, ['consent-missing']],
  [{ consent: false }, ['consent-missing']],
  [{ consent: 'no' }, ['consent-missing']],
  [{ submissionKey: 'a b' }, ['submission-key-invalid']],
])('%j is rejected', (changes, codes) => {
  expect(problemsOf(changes)).toEqual(codes);
});

test.each([
  { message: 'x'.repeat(1000) },
  { message: undefined },
  { phone: '+27 (0)21 555-0100' },
  { phone: '021.555.0100', email: '', preferredContact: 'phone' },
  { phone: '(+27) 21 555 0100' },
  { email: 'jo.o+ill&co@sub.example.museum' },
  { location: '' },
  { consent: true },
  { submissionKey: undefined },
  { name: 'نور الهدى' },
  { name: "Siân O'Brien-Ngũgĩ" },
])('%j is accepted', (changes) => {
  expect(problemsOf(changes)).toEqual([]);
});

test.each([
  ['ann@müller.de', 'ann@xn--mller-kva.de'],
  ['ann@mu\u0308ller.de', 'ann@xn--mller-kva.de'],
  ['ann@MÜLLER.de', 'ann@xn--mller-kva.de'],
  ['анна@пример.рф', undefined],
  ['ann@пример.рф', 'ann@xn--e1afmkfd.xn--p1ai'],
  ['ann@例え。jp', 'ann@xn--r8jz45g.jp'],
  ['ann＠example．org', 'ann@example.org'],
  ['siân.o’brien@example.org', undefined],
  ['sian.o’brien@example.org', "sian.o'brien@example.org"],
  ['sian.o‘brien@example.org', "sian.o'brien@example.org"],
  ['sian.oʼbrien@example.org', "sian.o'brien@example.org"],
  ['sian.o´brien@example.org', "sian.o'brien@example.org"],
])('the e-mail address %s becomes %s', (typed, email) => {
  const parsed = parseEnquiry(anEnquiryForm({ email: typed }), locations);
  expect(parsed.ok ? parsed.enquiry.email : undefined).toBe(email);
});

test.each([
  ['082–123–4567', '082-123-4567'],
  ['082—123‑4567 ext 12', '082-123-4567 ext 12'],
  ['082 123 4567 Ext. 12', '082 123 4567 Ext. 12'],
  ['082\u00a0123\u202f4567, extension 12', '082 123 4567, extension 12'],
  ['082−123−4567x12', '082-123-4567x12'],
  ['0821234567#12', '0821234567#12'],
  ['+27 (0)21 555–0100 extension 1234', '+27 (0)21 555-0100 extension 1234'],
  ['＋２７ ８２ １２３ ４５６７', '+27 82 123 4567'],
])('the phone number %s becomes %s', (typed, phone) => {
  const parsed = parseEnquiry(anEnquiryForm({ phone: typed }), locations);
  expect(parsed.ok ? parsed.enquiry.phone : undefined).toBe(phone);
});

test('phone numbers and e-mail addresses are validated fast, however long or odd they are', () => {
  const startedAt = performance.now();
  for (const part of [
    '1',
    ' ',
    '1 ',
    '(',
    '-',
    ',',
    ';',
    'x',
    'ext',
    '1x',
    '.',
    'a.',
    '@',
    'ü',
    "'",
    '#',
  ]) {
    const text = part.repeat(32_000 / part.length);
    for (const value of [text, `1${text}`, `${text}!`, `a@${text}`, `${text}@b.de`]) {
      expect(problemsOf({ email: value, phone: value })).not.toEqual([]);
    }
  }
  expect(performance.now() - startedAt).toBeLessThan(3000);
});

test('a message of the maximum length is accepted although a form posts line breaks as two characters', () => {
  const message = `${'x'.repeat(499)}\r\n${'x'.repeat(500)}`;
  const parsed = parseEnquiry(anEnquiryForm({ message }), locations);
  expect(parsed.ok && parsed.enquiry.message).toBe(message.replace('\r\n', '\n'));
});

test('invisible characters are removed, so that they cannot mislead the reader', () => {
  const parsed = parseEnquiry(anEnquiryForm({ name: 'Jo\u202enhoJ\u0000 B' }), locations);
  expect(parsed.ok && parsed.enquiry.name).toBe('Jo nhoJ B');
});

test('a name stays on one line, so that it cannot be mistaken for another field', () => {
  const parsed = parseEnquiry(
    anEnquiryForm({ name: 'Jo\nReference   7K2M-Q9XF\u2028x' }),
    locations,
  );
  expect(parsed.ok && parsed.enquiry.name).toBe('Jo Reference 7K2M-Q9XF x');
});

test('all problems are reported at once, in the order of the form', () => {
  expect(
    problemsOf({ name: '', email: 'x', preferredContact: '', role: '', topic: '', consent: '' }),
  ).toEqual([
    'name-missing',
    'email-invalid',
    'preferred-contact-missing',
    'role-missing',
    'topic-missing',
    'consent-missing',
  ]);
});

test.each([null, undefined, 'text', 7, [], [anEnquiryForm()]])('%j is not an enquiry', (input) => {
  expect(parseEnquiry(input, locations).ok).toBe(false);
});

const nested = JSON.parse('['.repeat(12_000) + ']'.repeat(12_000));

test.each([
  ['an object with a length that is no number', { length: { toString: null } }],
  ['an object that cannot become text', { toString: null, valueOf: null }],
  ['brackets nested deeply', nested],
  ['a number', 7],
  ['null', null],
])('%s in any field is reported as a mistake, and nothing breaks', (_what, value) => {
  for (const field of Object.keys(anEnquiryForm())) {
    // Only compare the codes: these values could not be printed in a diff.
    expect(problemsOf({ [field]: value }).length, field).toBeGreaterThan(0);
  }
});
