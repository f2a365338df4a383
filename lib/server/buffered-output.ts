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
    while (waiting.length > 0) {
      // What came during the last write goes out as one, because a write costs more than many lines.
      const text = Buffer.concat(waiting.splice(0));
      waitingBytes = 0;
      const told = lostLines;
      // A line of its own, also behind one that was cut off by a full disk.
      const note =
        told > 0 ? `\n${JSON.stringify({ event: 'log lines lost', count: told })}\n` : '';
      const rest = await writeWhole(descriptor, Buffer.concat([Buffer.from(note), text]));
      if (rest.length <= text.length) lostLines -= told;
      lostLines += countLines(rest.subarray(Math.max(rest.length - text.length, 0)));
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

function countLines(text: Buffer): number {
  return text.toString('latin1').split('\n').length - 1;
}

/** @returns what could not be written */
async function writeWhole(descriptor: number, text: Buffer): Promise<Buffer> {
  let rest = text;
  while (rest.length > 0) {
    const written = await new Promise<number | undefined>((resolve) => {
      write(descriptor, rest, (error, bytes) => {
        // A pipe that does not block is full for now.
        if (error?.code === 'EAGAIN') setTimeout(() => resolve(0), 50).unref();
        else resolve(error ? undefined : bytes);
      });
    });
    if (written === undefined) return rest;
    rest = rest.subarray(written);
  }
  return rest;
}
