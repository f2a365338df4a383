import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { expect, test } from 'vitest';
import { readEnv, SettingsError } from '@/lib/env';

const mail = {
  SMTP_URL: 'smtps://user:p%40ss@mail.example.org',
  ENQUIRY_FROM: 'website@clinic.example',
  ENQUIRY_TO: 'desk@clinic.example',
};

test('every setting has a default, and an empty one counts as none', () => {
  const defaults = readEnv({});
  expect(defaults).toEqual({
    PORT: 3000,
    HOST: undefined,
    ALLOWED_ORIGINS: [],
    DATA_DIR: path.resolve('data'),
    DATABASE_URL: undefined,
    SMTP_URL: undefined,
    ENQUIRY_FROM: undefined,
    ENQUIRY_TO: undefined,
    ENQUIRY_TO_LOCATIONS: new Map(),
    ENQUIRY_EMAIL: 'notice',
    ENQUIRY_PUBLIC_KEYS: [],
    ENQUIRY_RETENTION_DAYS: 90,
    ENQUIRY_LIMIT_PER_HOUR: 60,
    INBOX_ORIGIN: undefined,
    INBOX_DIGEST_AT: '07:30',
    TRUST_PROXY: [],
  });
  const names = Object.keys(defaults);
  expect(readEnv(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(defaults);
});

test('settings are read as they are meant', () => {
  const env = readEnv({
    ...mail,
    DATABASE_URL: 'postgres://clinic:secret@db.example.org/clinic',
    ENQUIRY_TO_LOCATIONS: 'strand=strand@clinic.example, durban=durban@clinic.example',
    ENQUIRY_EMAIL: 'full',
    ENQUIRY_RETENTION_DAYS: '30',
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8 ::1',
  });
  expect(env.ENQUIRY_TO_LOCATIONS.get('durban')).toBe('durban@clinic.example');
  expect(env).toMatchObject({ ...mail, ENQUIRY_EMAIL: 'full', ENQUIRY_RETENTION_DAYS: 30 });
  expect(env.TRUST_PROXY).toEqual(['127.0.0.1', '10.0.0.0/8', '::1']);
});

test.each([
  ['DATABASE_URL', 'mysql://secret@db.example.org/clinic'],
  ['DATABASE_URL', 'secret'],
  ['SMTP_URL', 'https://secret.example.org'],
  ['SMTP_URL', 'smtp://'],
  ['SMTP_URL', 'smtp://mail.example.org?ignoreTLS=secret'],
  ['SMTP_URL', 'smtp://mail.example.org?ignoreTLS'],
  ['SMTP_URL', 'smtp://mail.example.org?ignoreTLS=TRUE'],
  ['SMTP_URL', 'smtp://mail.example.org?ignoreTLS=false&ignoreTLS=true'],
  ['SMTP_URL', 'smtp://mail.example.org?ignoretls=true'],
  ['SMTP_URL', 'smtp://mail.example.org?logger=true&debug=secret'],
  ['DATABASE_URL', 'postgres://secret@db.example.org/clinic?ssl=false'],
  ['DATABASE_URL', 'postgres://secret@db.example.org/clinic?sslmode=of'],
  ['ENQUIRY_FROM', 'secret'],
  ['ENQUIRY_TO', 'a@b.example, secret@d.example'],
  ['ENQUIRY_TO_LOCATIONS', 'strand=secret'],
  ['ENQUIRY_TO_LOCATIONS', 'secret@d.example'],
  ['ENQUIRY_EMAIL', 'secret'],
  ['ENQUIRY_PUBLIC_KEYS', 'secret'],
  ['ENQUIRY_PUBLIC_KEYS', 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqsecret'],
  ['ENQUIRY_RETENTION_DAYS', '0'],
  ['ENQUIRY_RETENTION_DAYS', 'secret'],
  ['ENQUIRY_LIMIT_PER_HOUR', '1.5'],
  ['PORT', 'secret'],
  ['PORT', '65536'],
  ['ALLOWED_ORIGINS', 'secret.example'],
  ['ALLOWED_ORIGINS', 'https://secret.example/'],
  ['ALLOWED_ORIGINS', '*'],
  ['INBOX_ORIGIN', 'secret.example'],
  ['INBOX_ORIGIN', 'https://secret.example/'],
  ['INBOX_ORIGIN', 'https://secret.example/inbox'],
  ['INBOX_ORIGIN', 'http://secret.example'],
  ['INBOX_ORIGIN', 'https://*.secret.example'],
  ['INBOX_ORIGIN', 'https://secret.example.'],
  ['INBOX_ORIGIN', 'https://secret'],
  ['INBOX_ORIGIN', 'https://-secret.example'],
  ['INBOX_ORIGIN', 'https://192.0.2.1'],
  ['INBOX_ORIGIN', 'https://[2001:db8::1]'],
  ['INBOX_ORIGIN', 'http://127.0.0.1:3000'],
  ['INBOX_ORIGIN', 'https://a.example https://secret.example'],
  ['INBOX_DIGEST_AT', '7:30'],
  ['INBOX_DIGEST_AT', '24:00'],
  ['INBOX_DIGEST_AT', 'secret'],
  ['TRUST_PROXY', 'secret.example'],
  ['TRUST_PROXY', '10.0.0.0/99'],
])('%s=%s is refused in one line that names the setting and not its value', (name, value) => {
  const read = () => readEnv({ ...mail, [name]: value });
  expect(read).toThrow(new RegExp(`^${name} .+$`));
  expect(read).not.toThrow(/secret/);
});

test.each([
  ['SMTP_URL', 'smtp://mail.example.org?ignoreTLS=false'],
  ['SMTP_URL', 'smtp://mail.example.org?ignoreTLS=true'],
  ['INBOX_ORIGIN', 'https://www.clinic.example:8443'],
  ['INBOX_ORIGIN', 'http://localhost:3000'],
  ['INBOX_DIGEST_AT', 'off'],
  ['DATABASE_URL', 'postgres://db.example.org/clinic?sslmode=disable&options=-c%20x%3Dy'],
])('%s=%s is taken', (name, value) => {
  expect(readEnv({ ...mail, [name]: value })).toMatchObject({ [name]: value });
});

test('a mail server without a sender or somebody to tell is refused', () => {
  expect(() => readEnv({ SMTP_URL: mail.SMTP_URL })).toThrow(
    'ENQUIRY_FROM is needed when SMTP_URL is set\nENQUIRY_TO is needed when SMTP_URL is set',
  );
});

test.each([
  'RENDER',
  'RAILWAY_PROJECT_ID',
  'DYNO',
  'K_SERVICE',
  'VERCEL',
  'NETLIFY',
  'AWS_LAMBDA_FUNCTION_NAME',
])('where %s says that the disk does not last, enquiries need a place that does', (name) => {
  expect(() => readEnv({ [name]: '1' })).toThrow(/^DATABASE_URL or DATA_DIR must be set on /);
  expect(() => readEnv({ [name]: '1', DATA_DIR: ' ' })).toThrow(SettingsError);
  expect(readEnv({ [name]: '1', DATA_DIR: '/var/lib/clinic' }).DATA_DIR).toBe('/var/lib/clinic');
  const database = 'postgres://clinic@db.example.org/clinic';
  expect(readEnv({ [name]: '1', DATABASE_URL: database }).DATABASE_URL).toBe(database);
});

test.each(['.env.example', 'docs/operating.md'])('%s names every setting', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(Object.keys(readEnv({})).filter((name) => !text.includes(name))).toEqual([]);
});

test('where there is an inbox, keys are of the kind that a browser can keep', async () => {
  const plain = await identityToRecipient(await generateX25519Identity());
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  const settings = { INBOX_ORIGIN: 'https://www.clinic.example' };
  expect(readEnv({ ENQUIRY_PUBLIC_KEYS: hybrid }).ENQUIRY_PUBLIC_KEYS).toEqual([hybrid]);
  expect(readEnv({ ...settings, ENQUIRY_PUBLIC_KEYS: plain }).ENQUIRY_PUBLIC_KEYS).toEqual([plain]);
  expect(() => readEnv({ ...settings, ENQUIRY_PUBLIC_KEYS: `${plain} ${hybrid}` })).toThrow(
    /^ENQUIRY_PUBLIC_KEYS /,
  );
});
