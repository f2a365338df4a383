import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createSendMail } from '@/lib/contact/smtp';

const mail = { messageId: '<a@b.example>', to: 'desk@clinic.example', subject: 's', text: 't' };
const guide = readFileSync('docs/operating.md', 'utf8');

/** How a server that takes every mail answers each command. */
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

function send(url: string) {
  return createSendMail(url, 'website@clinic.example', { answerMs: 500, mailMs: 2000 })(mail);
}

test.each<[what: string, changes: Record<string, string>, code: string]>([
  ['a wrong password', { AUTH: '535 5.7.8 no' }, '535'],
  ['no login although one is needed', { MAIL: '530 5.7.0 Authentication required' }, '530'],
  ['the same, said of the recipient', { RCPT: '530 5.7.0 Authentication required' }, '530'],
  ['the same, said of the text', { DATA: '530 5.7.0 Authentication required' }, '530'],
  ['a login that is too weak', { AUTH: '534 5.7.9 too weak' }, '534'],
  ['a server that turns everybody away', { greeting: '554 5.7.1 no service' }, '554'],
  ['the same, one step later', { EHLO: '550 no', HELO: '550 no' }, '550'],
  ['a recipient to be tried later', { RCPT: '451 later' }, '451'],
  ['something that is no mail server', { greeting: 'SSH-2.0-OpenSSH' }, 'EPROTOCOL'],
  ['a server that says nothing', { greeting: '' }, 'ETIMEDOUT'],
])('%s is tried again, and the guide names its code', async (_what, changes, code) => {
  const port = await startServer(changes);
  const result = await send(`smtp://user:password@127.0.0.1:${port}`);
  expect(result).toEqual({ ok: false, isPermanent: false, code });
  if (!/^(451|55.)$/.test(code)) expect(guide).toContain(`\`${code}\``);
});

test.each<[what: string, url: string, code: string]>([
  ['a server that is not there', 'smtp://127.0.0.1:1', 'ESOCKET'],
  ['a name that is none', 'smtp://nothing.invalid', 'EDNS'],
])('%s is tried again, and the guide names its code', async (_what, url, code) => {
  expect(await send(url)).toEqual({ ok: false, isPermanent: false, code });
  expect(guide).toContain(`\`${code}\``);
});

test.each<[what: string, changes: Record<string, string>, code: string]>([
  ['an unknown recipient', { RCPT: '550 5.1.1 unknown' }, '550'],
  ['a text that is refused', { DATA: '554 5.7.1 refused' }, '554'],
])('%s is refused for good', async (_what, changes, code) => {
  const port = await startServer(changes);
  const result = await send(`smtp://user:password@127.0.0.1:${port}`);
  expect(result).toEqual({ ok: false, isPermanent: true, code });
});

// 0.0.0.0 leads to this computer, and is not known as one of its names.
test('elsewhere a connection has to be encrypted, unless ?ignoreTLS=true says otherwise', async () => {
  const port = await startServer();
  const unencrypted = { ok: false, isPermanent: false, code: 'ETLS' };
  expect(await send(`smtp://0.0.0.0:${port}`)).toEqual(unencrypted);
  expect(await send(`smtp://0.0.0.0:${port}?ignoreTLS=false`)).toEqual(unencrypted);
  expect(await send(`smtp://0.0.0.0:${port}?ignoreTLS=true`)).toEqual({ ok: true });
  expect(guide).toContain('`ETLS`');
});
