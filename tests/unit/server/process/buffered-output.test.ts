import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';

const longLine = 'x'.repeat(1000);

/** Starts a program that buffers its output, prints `lines` long lines, and says on its channel that it still runs. */
async function aPrinter(lines: number) {
  const program = `
    import { bufferOutput } from './lib/server/process/buffered-output.ts';
    bufferOutput();
    for (let i = 0; i < ${lines}; i++) console.log(i + ' ${longLine}');
    process.on('message', () => { console.log('last'); process.send('still here'); });
    process.send('printed');
  `;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  await once(child, 'message');
  return child;
}

async function isAlive(child: Awaited<ReturnType<typeof aPrinter>>) {
  child.send('say');
  const [answer] = await once(child, 'message');
  return answer === 'still here';
}

test('a log that nobody reads holds up nothing, and says later how much it lost', async () => {
  const child = await aPrinter(5000);
  expect(await isAlive(child)).toBe(true);
  let read = '';
  child.stdout?.on('data', (chunk) => {
    read += chunk;
  });
  const countLines = () => {
    const kept = read.split('\n').filter((line) => line.endsWith(longLine)).length;
    const [, lost] = read.match(/"log lines lost","count":(\d+)/) ?? [];
    return { kept, lost: Number(lost) };
  };
  await vi.waitFor(() => {
    const { kept, lost } = countLines();
    expect(kept + lost).toBe(5000);
  }, 20_000);
  expect(countLines().kept).toBeGreaterThan(500);
  child.kill();
});

test('a log that is closed ends nothing', async () => {
  const child = await aPrinter(10);
  child.stdout?.destroy();
  expect(await isAlive(child)).toBe(true);
  expect(await isAlive(child)).toBe(true);
  child.kill();
});
