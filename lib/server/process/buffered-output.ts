import { write } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The most that may be buffered for a log that does not accept it, in bytes. */
const maxWaitingBytes = 1_000_000;

/** Waits until all output has been written, or no longer than `timeoutMs`. */
type Flush = (timeoutMs: number) => Promise<void>;

/**
 * Buffers everything that the process prints, so that a log that is closed, full or stuck never
 * delays a response: Node writes to pipes and files synchronously, and an error there would end the
 * process. What a log does not accept is dropped, and the next line that it accepts says how much.
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
      // Output that arrived during the last write is written at once, because one write costs more
      // than many lines.
      const text = Buffer.concat(waiting.splice(0));
      waitingBytes = 0;
      const reportedLines = lostLines;
      // A line of its own, even after one that was cut off by a full disk.
      const note =
        reportedLines > 0
          ? `\n${JSON.stringify({ event: 'log lines lost', count: reportedLines })}\n`
          : '';
      const rest = await writeWhole(descriptor, Buffer.concat([Buffer.from(note), text]));
      if (rest.length <= text.length) lostLines -= reportedLines;
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
        // A non-blocking pipe is full for now.
        if (error?.code === 'EAGAIN') setTimeout(() => resolve(0), 50).unref();
        else resolve(error ? undefined : bytes);
      });
    });
    if (written === undefined) return rest;
    rest = rest.subarray(written);
  }
  return rest;
}
