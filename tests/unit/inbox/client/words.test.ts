import { expect, test } from 'vitest';
import { topics, websiteTopic } from '@/lib/contact/form/enquiry-fields';
import { replyTopics } from '@/lib/content/schemas/records/reply';
import { toMailLink, toPhoneLink } from '@/lib/inbox/client/enquiry/contact-links';
import { fillReply } from '@/lib/inbox/client/enquiry/fill-reply';
import { toNewsWords } from '@/lib/inbox/client/enquiry/to-news-words';
import { isLate, isSuspected } from '@/lib/inbox/client/list/list-row';
import { matchesSearch } from '@/lib/inbox/client/list/matches-search';
import { toDetails } from '@/lib/inbox/client/page/opened-details';
import { toAge } from '@/lib/inbox/client/page/times';
import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';

const details = {
  ...{ name: 'Siân O’Brien-Dlamini', email: 'sian@example.org', phone: '+27 82 555 0100' },
  ...{ preferredContact: 'email' as const, message: 'Hello' },
};

test.each([
  'sian',
  'SIÂN',
  "o'brien",
  'o’brien sian',
  'dlamini',
  '0825550100',
  '82 555',
  'sian@ex',
])('%s finds its sender', (typed) => expect(matchesSearch(details, typed)).toBe(true));

test.each(['nomsa', 'hello', '0100', '', '   ', 'sian nomsa', '0835550100'])(
  '"%s" does not',
  (typed) => expect(matchesSearch(details, typed)).toBe(false),
);

test.each([
  ['082 555 0100', 'tel:0825550100'],
  ['+27 (0)82-555.0100 ext 12', 'tel:+270825550100'],
  ['082 555 0100 x12', 'tel:0825550100'],
  ['javascript:alert(1)', 'tel:1'],
])('%s dials %s', (phone, link) => expect(toPhoneLink(phone)).toBe(link));

test('a mail link has nothing that its text could break', () => {
  const mail = { subject: 'A & B?', text: 'One\nTwo\r\nThree #4 %0A \ud800 ü' };
  const link = toMailLink('a&cc=evil@example.org', mail);
  expect(link).toBe(
    'mailto:a%26cc%3Devil@example.org?subject=A%20%26%20B%3F&body=One%0D%0ATwo%0D%0AThree%20%234%20%250A%20%EF%BF%BD%20%C3%BC',
  );
});

test('a reply is filled in, and its subject has the reference in any case', () => {
  const to = { name: '{reference} $& Bo', reference: '7K2M-Q9XF' };
  const reply = { subject: 'Your question', text: 'Dear {sender},\n{reference}' };
  expect(fillReply(reply, to)).toEqual({
    subject: 'Your question (7K2M-Q9XF)',
    text: 'Dear {reference} $& Bo,\n7K2M-Q9XF',
  });
  expect(fillReply({ subject: '{reference}', text: '' }, to).subject).toBe('7K2M-Q9XF');
  expect(fillReply(undefined, to)).toEqual({ subject: 'Your enquiry (7K2M-Q9XF)', text: '' });
});

test('replies are for the topics that an enquiry can have', () => {
  expect([...replyTopics].sort()).toEqual([...topics, websiteTopic].sort());
});

test.each([
  ['2026-11-27T09:59:30Z', 'just now'],
  ['2026-11-27T09:59:00Z', '1 minute ago'],
  ['2026-11-27T08:00:00Z', '2 hours ago'],
  ['2026-11-25T10:00:01Z', '47 hours ago'],
  ['2026-11-20T10:00:00Z', '7 days ago'],
  // A clock that is ahead.
  ['2026-11-27T11:00:00Z', 'just now'],
])('%s is %s', (at, words) => expect(toAge(at, Date.parse('2026-11-27T10:00:00Z'))).toBe(words));

const enquiry: WorkedEnquiry = {
  ...{ reference: '7K2M-Q9XF', receivedAt: '2026-11-20T10:00:00.000Z', role: 'patient' },
  ...{ topic: 'cost', location: '', state: 'new', owner: null, spam: 'unknown' },
  ...{ spamSignals: [], isRead: true, version: 0, mail: 'pending', answeredAt: null },
  ...{ notes: [], history: [{ at: '', actor: 'Anna', action: 'read' }] },
};

test('only what others have done is news', () => {
  const add = (...more: WorkedEnquiry['history']) => ({
    ...enquiry,
    history: [...enquiry.history, ...more],
  });
  const by = (actor: string, action: string) => ({ at: '', actor, action });
  expect(toNewsWords(enquiry, enquiry, 'Anna')).toBe('');
  expect(toNewsWords(enquiry, add(by('Anna', 'take')), 'Anna')).toBe('');
  expect(toNewsWords(enquiry, add(by('Ben', 'read')), 'Anna')).toBe('');
  expect(toNewsWords(enquiry, add(by('Ben', 'take'), by('Ben', 'note')), 'Anna')).toBe(
    'Ben took it in hand. Ben wrote a note.',
  );
});

test('an enquiry is late until it is answered, done or spam', () => {
  const late = '2026-11-25T00:00:00.000Z';
  expect(isLate(enquiry, late)).toBe(true);
  expect(isLate(enquiry, undefined)).toBe(false);
  expect(isLate({ ...enquiry, state: 'in-hand' }, late)).toBe(true);
  // Answered once, its sender has replied.
  expect(isLate({ ...enquiry, state: 'in-hand', answeredAt: late }, late)).toBe(false);
  expect(isLate({ ...enquiry, spam: 'spam' }, late)).toBe(false);
  expect(isLate({ ...enquiry, receivedAt: late }, late)).toBe(false);
});

test('spam is suspected until somebody has said what it is', () => {
  const suspected: WorkedEnquiry = { ...enquiry, spamSignals: ['honeypot'] };
  expect(isSuspected(suspected)).toBe(true);
  expect(isSuspected({ ...suspected, spam: 'not-spam' })).toBe(false);
  expect(isSuspected(enquiry)).toBe(false);
});

test.each(['', 'null', '[]', '{"name":1}', '{"name":"A"}', 'not JSON'])(
  '%s is not what the form stores',
  (text) => expect(toDetails(text)).toBeUndefined(),
);

test('details are read as the form stores them', () => {
  expect(toDetails(JSON.stringify({ ...details, page: '/risks', more: 1 }))).toEqual({
    ...details,
    page: '/risks',
  });
});
