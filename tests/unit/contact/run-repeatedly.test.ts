import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runRepeatedly } from '@/lib/contact/run-repeatedly';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a task runs at once, then repeatedly until it is stopped', async () => {
  const task = vi.fn(async () => undefined);
  const repeated = runRepeatedly('task', 1000, task);
  expect(task).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(task).toHaveBeenCalledTimes(3);
  await repeated.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(task).toHaveBeenCalledTimes(3);
});

test('a task that is woken while running runs once more afterwards, and never twice at a time', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const repeated = runRepeatedly('task', 60_000, async () => {
    runs += 1;
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running -= 1;
  });
  repeated.wake();
  repeated.wake();
  await vi.advanceTimersByTimeAsync(1000);
  expect({ runs, most }).toEqual({ runs: 2, most: 1 });
  await repeated.stop();
});

test('a failure is logged without its message, and the next run still happens', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const task = vi.fn(async () => {
    throw Object.assign(new Error('canary'), { code: 'SQLITE_FULL' });
  });
  const repeated = runRepeatedly('delivery', 1000, task);
  await vi.advanceTimersByTimeAsync(1000);
  await repeated.stop();
  const lines = write.mock.calls.map(([line]) => String(line));
  expect(task).toHaveBeenCalledTimes(2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('"event":"delivery failed"');
  expect(lines[0]).toContain('SQLITE_FULL');
  expect(lines[0]).not.toContain('canary');
});
