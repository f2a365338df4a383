import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';

let child: ChildProcess | undefined;
let messages: unknown[];

/** In milliseconds, on a busy machine. */
const patience = 20_000;

afterEach(() => child?.kill('SIGKILL'));

/** A server that answers once it is told to, has a little work, and then closes. */
async function aSlowServer(): Promise<number> {
  const program = `
    import { createServer } from 'node:http';
    import { stopOnSignal } from './lib/server/process/stop-on-signal.ts';
    const waiting = [];
    const server = createServer((request, response) => {
      waiting.push(response);
      process.send('asked');
    });
    process.on('message', () => {
      for (const response of waiting) response.end('answered');
      process.send('answered');
    });
    server.listen(0, '127.0.0.1', () => process.send(server.address().port));
    const say = (what, afterMs) => () => new Promise((done) => setTimeout(() => {
      process.send(what);
      done();
    }, afterMs));
    stopOnSignal(server, say('worked', 100), say('closed', 0));
  `;
  child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  messages = [];
  child.on('message', (message) => messages.push(message));
  await vi.waitFor(() => expect(messages).not.toEqual([]), patience);
  return Number(messages[0]);
}

/** Waits until so many requests have been read. */
function untilAsked(count: number) {
  return vi.waitFor(
    () => expect(messages.filter((message) => message === 'asked')).toHaveLength(count),
    patience,
  );
}

/** An open connection on which this was sent. What comes back is in `answer`. */
async function open(port: number, text: string): Promise<Socket & { answer: string }> {
  const socket = Object.assign(connect(port, '127.0.0.1'), { answer: '' });
  socket.setEncoding('latin1').on('data', (chunk) => {
    socket.answer += chunk;
  });
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  if (text) socket.write(text);
  return socket;
}

const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: what has arrived is answered, and the process ends with 0',
  async (signal) => {
    const port = await aSlowServer();
    const asked = await open(port, request);
    const idle = await open(port, '');
    await untilAsked(1);
    const exited = once(child as ChildProcess, 'exit');
    const late = await open(port, '');
    child?.kill(signal);
    // It has not been read yet when the signal comes.
    late.write(request);
    await untilAsked(2);
    await vi.waitFor(() => expect(messages).toContain('worked'), patience);
    child?.send('answer');
    const [code] = await exited;
    expect(code).toBe(0);
    expect(asked.answer).toMatch(/200 OK[\s\S]*answered$/);
    expect(late.answer).toMatch(/200 OK[\s\S]*answered$/);
    expect(idle.answer).toBe('');
    // What answers need is closed only after the last of them.
    expect(messages.slice(-2)).toEqual(['answered', 'closed']);
  },
);

test('no further connection is taken while the last answers are under way', async () => {
  const port = await aSlowServer();
  await open(port, request);
  await untilAsked(1);
  const exited = once(child as ChildProcess, 'exit');
  child?.kill('SIGTERM');
  await expect
    .poll(
      () =>
        open(port, '').then(
          () => 'taken',
          () => 'refused',
        ),
      { timeout: 5000 },
    )
    .toBe('refused');
  child?.send('answer');
  await exited;
  expect(messages).toContain('answered');
});

test('half a request does not keep the process longer than ten seconds', async () => {
  const port = await aSlowServer();
  const half = await open(port, 'GET / HT');
  half.on('error', () => undefined);
  const startedAt = performance.now();
  child?.kill('SIGTERM');
  const [code] = await once(child as ChildProcess, 'exit');
  expect(code).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
