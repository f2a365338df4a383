import { expect, test } from 'vitest';
import { retryForMs, toRetryDelayMs } from '@/lib/contact/delivery/backoff';
import { type MailOptions, toMail } from '@/lib/contact/delivery/mail';
import type { StoredEnquiry } from '@/lib/contact/store/enquiry-store';

const enquiry: StoredEnquiry = {
  reference: '7K2M-Q9XF',
  receivedAt: '2026-11-22T10:00:00.000Z',
  role: 'patient',
  topic: 'cost',
  location: 'strand',
  spamSignals: [],
  mail: { status: 'pending', code: null },
  work: { state: 'new', owner: null, spam: 'unknown' },
  notes: [],
  details: {
    name: 'Canary Name',
    email: 'canary@example.org',
    phone: '021 555 0100',
    preferredContact: 'email',
    message: 'Canary message',
  },
};

const options: MailOptions = {
  to: 'desk@clinic.example',
  toLocations: new Map([['strand', 'strand@clinic.example']]),
  content: 'full',
};

test('a full mail has the enquiry in its text, and nothing that was typed in its headers', () => {
  const { text, ...headers } = toMail(enquiry, '<id@clinic.example>', options);
  expect(text).toContain('Canary Name');
  expect(text).toContain('canary@example.org');
  expect(text).toContain('Canary message');
  expect(JSON.stringify(headers)).not.toMatch(/canary|021 555/i);
  expect(headers.subject).toBe('Website enquiry 7K2M-Q9XF');
});

test('a notice has the reference, and nothing that was typed', () => {
  const { text } = toMail(enquiry, '<id@clinic.example>', { ...options, content: 'notice' });
  expect(text).toContain('7K2M-Q9XF');
  expect(text).not.toMatch(/canary|021 555/i);
});

test('an encrypted enquiry is mailed as a notice, whatever the setting says', () => {
  const encrypted = { ...enquiry, details: undefined };
  const notice = toMail(enquiry, '<id@clinic.example>', { ...options, content: 'notice' });
  expect(toMail(encrypted, '<id@clinic.example>', options)).toEqual(notice);
});

test('a location with its own e-mail address gets its mails, and the clinic gets the others', () => {
  expect(toMail(enquiry, '<id@clinic.example>', options).to).toBe('strand@clinic.example');
  const elsewhere = { ...enquiry, location: 'durban' };
  expect(toMail(elsewhere, '<id@clinic.example>', options).to).toBe('desk@clinic.example');
});

test('suspected spam is named in the subject and explained in the text', () => {
  const suspected: StoredEnquiry = { ...enquiry, spamSignals: ['honeypot'] };
  const { subject, text } = toMail(suspected, '<id@clinic.example>', options);
  expect(subject).toContain('suspected spam');
  expect(text).toContain('spam: a field that people do not see was filled in');
});

test('delays grow to four hours, have jitter, and leave time for many attempts', () => {
  const minutes = [1, 2, 3, 8, 9, 20].map((attempts) => toRetryDelayMs(attempts, 0) / 60_000);
  expect(minutes).toEqual([1, 2, 4, 128, 240, 240]);
  expect(toRetryDelayMs(3, 1)).toBe(toRetryDelayMs(3, 0) / 2);
  expect(retryForMs / toRetryDelayMs(20, 0)).toBe(18);
});

test('feedback names the page that it is about, and nobody', () => {
  const { text } = toMail(
    {
      ...enquiry,
      ...{ role: 'visitor', topic: 'website', location: '' },
      details: {
        ...{ name: '', email: '', phone: '', preferredContact: 'email' },
        ...{ message: 'A typo.', page: '/risks' },
      },
    },
    '<id@clinic.example>',
    options,
  );
  expect(text).toMatch(/^From {8}– \(visitor\)$/m);
  expect(text).toMatch(/^About {7}website$/m);
  expect(text).toMatch(/^Page {8}\/risks$/m);
});

test('where there is an inbox, every mail leads to its enquiry there', () => {
  const link = `https://www.clinic.example/inbox/${enquiry.reference}`;
  for (const content of ['notice', 'full'] as const) {
    const inboxOrigin = 'https://www.clinic.example';
    const { text } = toMail(enquiry, '<id@clinic.example>', { ...options, content, inboxOrigin });
    expect(text).toContain(link);
    expect(toMail(enquiry, '<id@clinic.example>', { ...options, content }).text).not.toContain(
      link,
    );
  }
});
