import { expect, test } from 'vitest';
import { parseEnquiry } from '@/lib/contact/form/enquiry';

const pages = ['/', '/risks'];

const parse = (fields: object) =>
  parseEnquiry({ topic: 'website', message: 'A typo.', ...fields }, [], pages);

function problemsOf(fields: object) {
  const parsed = parse(fields);
  return parsed.ok ? [] : parsed.codes;
}

test('what is wrong is enough: no name, no address, no consent', () => {
  expect(parse({ page: '/risks', message: ' A typo. ' })).toEqual({
    ok: true,
    enquiry: {
      topic: 'website',
      role: 'visitor',
      page: '/risks',
      message: 'A typo.',
      ...{ name: '', email: '', phone: '', location: '', preferredContact: 'email' },
      ...{ submissionKey: '', leaveEmpty: '' },
    },
  });
});

test.each([['/nothing-like-it'], ['/risks/'], ['//evil.example'], [''], [undefined], [['/risks']]])(
  'the page %j is not one of ours, so it is about none',
  (page) => {
    const parsed = parse({ page });
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && 'page' in parsed.enquiry).toBe(false);
  },
);

test.each([
  [{ message: ' ' }, ['message-missing']],
  [{ message: undefined }, ['message-missing']],
  [{ message: 'x'.repeat(1001) }, ['message-too-long']],
  [{ email: 'nobody@nowhere', consent: 'yes' }, ['email-invalid']],
  [{ email: 'a@example.org' }, ['consent-missing']],
  [{ email: 'a@example.org', consent: 'yes' }, []],
  [{ email: '  ' }, []],
  [{ submissionKey: '<' }, ['submission-key-invalid']],
])('%j has the problems %j', (fields, problems) => {
  expect(problemsOf(fields)).toEqual(problems);
});

test('an enquiry about treatment cannot leave out its name by being about a page', () => {
  const parsed = parseEnquiry({ topic: 'cost', page: '/risks', message: 'x' }, [], pages);
  expect(parsed.ok).toBe(false);
});
