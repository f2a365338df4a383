import { beforeEach, expect, test, vi } from 'vitest';

let lines: string[] = [];
let nowMs = 0;

/** A log that has written nothing yet. */
async function aLog() {
  vi.resetModules();
  return (await import('@/lib/log')).logEvent;
}

beforeEach(() => {
  lines = [];
  nowMs = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
});

test('however often somebody is refused, the log grows by a few kilobytes an hour', async () => {
  const logEvent = await aLog();
  for (let hour = 0; hour < 3; hour++) {
    for (let number = 0; number < 10_000; number++)
      logEvent('enquiry refused', { code: 'too-many' });
    nowMs += 3_600_000;
  }
  expect(lines.length).toBe(3 * 60 + 2);
  expect(lines.join('').length).toBeLessThan(20_000);
  const held = lines.map((line) => JSON.parse(line)).filter((line) => 'held' in line);
  expect(held).toMatchObject(
    Array(2).fill({ event: 'enquiry refused', code: 'too-many', held: 9940 }),
  );
});

test('one kind of line that comes too often keeps no other from being written', async () => {
  const logEvent = await aLog();
  for (let number = 0; number < 1000; number++) logEvent('enquiry refused', { code: 'too-many' });
  lines = [];
  logEvent('enquiry refused', { code: 'from-elsewhere' });
  logEvent('enquiry stored', { reference: '7K2M-Q9XF' });
  logEvent('enquiry not stored', { error: Object.assign(new Error('x'), { code: 'SQLITE_FULL' }) });
  expect(lines).toHaveLength(3);
});

test('what happens to each enquiry is written, as long as there are not thousands an hour', async () => {
  const logEvent = await aLog();
  for (let number = 0; number < 12_000; number++) {
    logEvent('enquiry stored', { reference: `7K2M-${1000 + number}` });
  }
  expect(lines).toHaveLength(10_000);
});

test('many kinds of lines share one count', async () => {
  const logEvent = await aLog();
  for (let number = 0; number < 10_000; number++) logEvent('failed', { code: `E${number}` });
  expect(lines.length).toBeLessThan(300);
});

test('a name or a code, whatever is in it, makes one plain line', async () => {
  const logEvent = await aLog();
  const error = new Error('canary');
  error.name = 'Bad\u001b[2J\u009b31m\u202e\nName';
  Object.assign(error, { code: `E\r\n{"event":"forged"}${'x'.repeat(10_000)}` });
  logEvent('failed', { error });
  logEvent('failed', { code: '\u001b]0;title\u0007' });
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^[ -~]{1,250}\n$/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'failed', error: 'Bad2J31mName' });
  expect(lines.join('')).not.toContain('canary');
});

test('after a line that a full disk cut off, the next one is whole', async () => {
  const logEvent = await aLog();
  logEvent('first');
  process.stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }));
  logEvent('second');
  logEvent('third');
  expect(lines[1]).toMatch(/^\n\{.*\}\n$/);
  expect(lines[2]).toMatch(/^\{.*\}\n$/);
});
