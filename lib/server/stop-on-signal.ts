import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What has arrived when the signal comes is read in this time, and answered. */
const settleMs = 100;
/** How long answers may take from then on. */
const answerMs = 7_000;
/** How long everything else may take that has to be finished. */
const finishMs = 9_000;

/**
 * Ends the process in order at SIGTERM or SIGINT: requests that have arrived are answered, no further
 * connection is taken, `finish` is waited for, and the process exits with 0 within ten seconds.
 */
export function stopOnSignal(server: Server, finish: () => Promise<void>) {
  let isStopping = false;
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.shouldKeepAlive = false;
  });
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await sleep(settleMs);
    await Promise.race([sleep(finishMs), Promise.all([closeServer(server), finish()])]);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // An idle connection that is kept open would keep the server from its end.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const end = setTimeout(() => server.closeAllConnections(), answerMs);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}
