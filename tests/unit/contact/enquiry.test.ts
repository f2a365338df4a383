import { expect, test } from 'vitest';
import { parseEnquiry } from '@/lib/contact/enquiry';
import { anEnquiryForm } from './enquiry-form';

const locations = ['strand', 'durban'];

function problemsOf(changes: Record<string, unknown>) {
  const parsed = parseEnquiry(anEnquiryForm(changes), locations);
  return parsed.ok ? [] : parsed.codes;
}

test('a complete enquiry is taken as it was typed, trimmed', () => {
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
  [{ message: 'x'.repeat(1001) }, ['message-too-long']],
  [{ consent: undefined }, ['consent-missing']],
  [{ consent: false }, ['consent-missing']],
  [{ consent: 'no' }, ['consent-missing']],
  [{ submissionKey: 'a b' }, ['submission-key-invalid']],
])('%j is refused', (changes, codes) => {
  expect(problemsOf(changes)).toEqual(codes);
});

test.each([
  { message: 'x'.repeat(1000) },
  { message: undefined },
  { phone: '+27 (0)21 555-0100' },
  { phone: '021.555.0100', email: '', preferredContact: 'phone' },
  { location: '' },
  { consent: true },
  { submissionKey: undefined },
  { name: 'نور الهدى' },
  { name: "Siân O'Brien-Ngũgĩ" },
])('%j is accepted', (changes) => {
  expect(problemsOf(changes)).toEqual([]);
});

test('a message of the full length is accepted although a form posts each line end as two characters', () => {
  const message = `${'x'.repeat(499)}\r\n${'x'.repeat(500)}`;
  const parsed = parseEnquiry(anEnquiryForm({ message }), locations);
  expect(parsed.ok && parsed.enquiry.message).toBe(message.replace('\r\n', '\n'));
});

test('characters that no keyboard makes are taken out, so they cannot mislead whoever reads it', () => {
  const parsed = parseEnquiry(anEnquiryForm({ name: 'Jo\u202enhoJ\u0000 B' }), locations);
  expect(parsed.ok && parsed.enquiry.name).toBe('Jo nhoJ B');
});

test('a name stays on one line, so it cannot pass for another field', () => {
  const parsed = parseEnquiry(
    anEnquiryForm({ name: 'Jo\nReference   7K2M-Q9XF\u2028x' }),
    locations,
  );
  expect(parsed.ok && parsed.enquiry.name).toBe('Jo Reference 7K2M-Q9XF x');
});

test('everything that is wrong is said at once, in the order of the form', () => {
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

test.each([null, undefined, 'text', 7, [], [anEnquiryForm()]])('%j is no enquiry', (input) => {
  expect(parseEnquiry(input, locations).ok).toBe(false);
});
