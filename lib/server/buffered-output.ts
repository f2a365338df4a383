import { write } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What may wait for a log that does not take it, in bytes. */
const maxWaitingBytes = 1_000_000;

/** Waits until what was printed has been written, or no longer than `timeoutMs`. */
export type Flush = (timeoutMs: number) => Promise<void>;

/**
 * Has everything that the process prints wait its turn, so that a log that is closed, full or stuck
 * never holds up an answer: Node writes to pipes and files synchronously, and an error there would end
 * the process. What a log does not take is lost, and the next line that it takes says how much.
 */
export function bufferOutput(): Flush {
  const flushes = [toBuffered(process.stdout, 1), toBuffered(process.stderr, 2)];
  return async (timeoutMs) => {
    const timeout = sleep(timeoutMs, undefined, { ref: false });
    await Promise.race([timeout, Promise.all(flushes.map((flush) => flush()))]);
  };
}

function toBuffered(stream: NodeJS.WriteStream, descriptor: 1 | 2): () => Promise<void> {
  const waiting: Buffer[] = [];
  let waitingBytes = 0;
  let lostLines = 0;
  let writing: Promise<void> | undefined;

  async function writeWaiting() {
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      waitingBytes -= text.length;
      const told = lostLines;
      const note = told > 0 ? `${JSON.stringify({ event: 'log lines lost', count: told })}\n` : '';
      if (await writeWhole(descriptor, Buffer.concat([Buffer.from(note), text]))) lostLines -= told;
      else lostLines++;
    }
    writing = undefined;
  }

  stream.on('error', () => undefined);
  stream.write = (chunk: string | Uint8Array) => {
    const text = Buffer.from(chunk as string);
    if (waitingBytes + text.length > maxWaitingBytes) {
      lostLines++;
    } else {
      waitingBytes += text.length;
      waiting.push(text);
      writing ??= writeWaiting();
    }
    return true;
  };
  return async () => writing;
}

/** @returns whether it could be written */
async function writeWhole(descriptor: number, text: Buffer): Promise<boolean> {
  for (let rest = text; rest.length > 0; ) {
    const written = await new Promise<number | undefined>((resolve) => {
      write(descriptor, rest, (error, bytes) => {
        // A pipe that does not block is full for now.
        if (error?.code === 'EAGAIN') setTimeout(() => resolve(0), 50).unref();
        else resolve(error ? undefined : bytes);
      });
    });
    if (written === undefined) return false;
    rest = rest.subarray(written);
  }
  return true;
}
