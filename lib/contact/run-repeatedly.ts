import { logEvent } from '@/lib/log';

/** A task that runs on a schedule. */
type RepeatedTask = {
  /** Runs the task now, or once more afterwards if it is already running. */
  wake(): void;
  /** Waits for the current run to finish and starts no further one. */
  stop(): Promise<void>;
};

/**
 * Runs a task now and then every `everyMs`, never two runs at a time. A failure is logged, and the next
 * run tries again. The timer does not keep the process alive.
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
