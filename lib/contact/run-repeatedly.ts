import { logEvent } from '@/lib/log';

export type RepeatedTask = {
  /** Runs it soon; once more after this time when it is running now. */
  wake(): void;
  /** Waits for the run that is under way, and runs it no more. */
  stop(): Promise<void>;
};

/**
 * Runs a task now and then every `everyMs`, never twice at the same time. A failure is logged, and the
 * next run tries again. It keeps no process alive.
 */
export function runRepeatedly(
  name: string,
  everyMs: number,
  task: () => Promise<unknown>,
): RepeatedTask {
  let running: Promise<void> | undefined;
  let isDue = false;
  let isStopped = false;
  async function run() {
    do {
      isDue = false;
      try {
        await task();
      } catch (error) {
        logEvent(`${name} failed`, { error });
      }
    } while (isDue && !isStopped);
    running = undefined;
  }
  function wake() {
    if (isStopped) return;
    isDue = true;
    running ??= run();
  }
  const timer = setInterval(wake, everyMs).unref();
  wake();
  return {
    wake,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
