import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Requests that have arrived when the signal comes are read within this time, and answered. */
const settleMs = 100;
/** How long responses may take from then on. */
const answerMs = 7_000;
/** How long everything else may take that has to finish. */
const finishMs = 9_000;

/**
 * Shuts down in order on SIGTERM or SIGINT: no further connection is accepted, requests that have
 * arrived are answered, and the process exits with 0 within ten seconds.
 *
 * @param stopWork starts nothing more, and waits for what is under way
 * @param close releases what responses and work need, once both are done
 */
export function stopOnSignal(
  server: Server,
  stopWork: () => Promise<void>,
  close: () => Promise<void>,
) {
  const connections = watchConnections(server);
  let isStopping = false;
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.shouldKeepAlive = false;
  });
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await sleep(settleMs);
    // On a busy machine that time may be over before anything was read.
    for (let turn = 0; turn < 3; turn++) await nextTurn();
    const done = Promise.all([closeServer(server, connections), stopWork()]).then(close);
    await Promise.race([sleep(finishMs), done]);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

/** Every open connection, with its number of unanswered requests. */
type Connections = Map<Socket, number>;

/** Node counts a connection without any request yet as active. */
function watchConnections(server: Server): Connections {
  const connections: Connections = new Map();
  server.on('connection', (socket) => {
    connections.set(socket, 0);
    socket.on('close', () => connections.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    connections.set(socket, (connections.get(socket) ?? 0) + 1);
    response.on('close', () => {
      if (connections.has(socket)) connections.set(socket, (connections.get(socket) ?? 1) - 1);
    });
  });
  return connections;
}

async function closeServer(server: Server, connections: Connections): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const closeIdle = () => {
    for (const [socket, waiting] of connections) if (waiting === 0) socket.destroy();
  };
  closeIdle();
  const idle = setInterval(closeIdle, settleMs);
  const end = setTimeout(() => server.closeAllConnections(), answerMs);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}
