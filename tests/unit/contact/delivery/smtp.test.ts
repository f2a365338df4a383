import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createSendMail } from '@/lib/contact/delivery/smtp';

const mail = { messageId: '<a@b.example>', to: 'desk@clinic.example', subject: 's', text: 't' };
const guide = readFileSync('docs/operating.md', 'utf8');

/** The replies of a server that accepts every mail. */
const answers: Record<string, string> = {
  greeting: '220 ready',
  EHLO: '250-here\r\n250 AUTH PLAIN',
  HELO: '250 here',
  AUTH: '235 welcome',
  STARTTLS: '502 not here',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  QUIT: '221 bye',
};

/** @returns its port */
async function startServer(changes: Record<string, string> = {}): Promise<number> {
  const say = { ...answers, ...changes };
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    let isText = false;
    if (say.greeting) socket.write(`${say.greeting}\r\n`);
    socket.on('data', (bytes) => {
      for (const line of String(bytes).split('\r\n')) {
        const command = line.split(' ')[0] ?? '';
        if (isText && line === '.') socket.write('250 taken\r\n');
        if (!isText && say[command]) socket.write(`${say[command]}\r\n`);
        isText = isText ? line !== '.' : command === 'DATA' && say.DATA === answers.DATA;
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Sends a mail to a server that differs from one that accepts every mail. */
async function sendTo(changes: Record<string, string>) {
  const url = `smtp://user:password@127.0.0.1:${await startServer(changes)}`;
  // Any other may be slow on a busy machine.
  return send(url, changes.greeting === '' ? 500 : 20_000);
}

function send(url: string, answerMs = 20_000) {
  return createSendMail(url, 'website@clinic.example', { answerMs, mailMs: 30_000 })(mail);
}

test.each<[what: string, changes: Record<string, string>, code: string]>([
  ['a wrong password', { AUTH: '535 5.7.8 no' }, '535'],
  ['no login although one is required', { MAIL: '530 5.7.0 Authentication required' }, '530'],
  ['the same, in reply to the recipient', { RCPT: '530 5.7.0 Authentication required' }, '530'],
  ['the same, in reply to the text', { DATA: '530 5.7.0 Authentication required' }, '530'],
  ['a login that is too weak', { AUTH: '534 5.7.9 too weak' }, '534'],
  ['a server that rejects everybody', { greeting: '554 5.7.1 no service' }, '554'],
  ['the same, one step later', { EHLO: '550 no', HELO: '550 no' }, '550'],
  ['a temporarily rejected recipient', { RCPT: '451 later' }, '451'],
  ['something that is not a mail server', { greeting: 'SSH-2.0-OpenSSH' }, 'EPROTOCOL'],
  ['a server that says nothing', { greeting: '' }, 'ETIMEDOUT'],
])('%s is retried, and the guide explains its code', async (_what, changes, code) => {
  expect(await sendTo(changes)).toEqual({ ok: false, isPermanent: false, code });
  if (!/^(451|55.)$/.test(code)) expect(guide).toContain(`\`${code}\``);
});

test.each<[what: string, url: string, code: string]>([
  ['an unreachable server', 'smtp://127.0.0.1:1', 'ESOCKET'],
  ['an unknown host name', 'smtp://nothing.invalid', 'EDNS'],
])('%s is retried, and the guide explains its code', async (_what, url, code) => {
  expect(await send(url)).toEqual({ ok: false, isPermanent: false, code });
  expect(guide).toContain(`\`${code}\``);
});

test.each<[what: string, changes: Record<string, string>, code: string]>([
  ['an unknown recipient', { RCPT: '550 5.1.1 unknown' }, '550'],
  ['a rejected text', { DATA: '554 5.7.1 refused' }, '554'],
])('%s is rejected permanently', async (_what, changes, code) => {
  expect(await sendTo(changes)).toEqual({ ok: false, isPermanent: true, code });
});

// 0.0.0.0 reaches this computer, but is not recognised as local.
test('a connection to another computer must be encrypted, unless ?ignoreTLS=true allows otherwise', async () => {
  const port = await startServer();
  const unencrypted = { ok: false, isPermanent: false, code: 'ETLS' };
  expect(await send(`smtp://0.0.0.0:${port}`)).toEqual(unencrypted);
  expect(await send(`smtp://0.0.0.0:${port}?ignoreTLS=false`)).toEqual(unencrypted);
  expect(await send(`smtp://0.0.0.0:${port}?ignoreTLS=true`)).toEqual({ ok: true });
  expect(guide).toContain('`ETLS`');
});
