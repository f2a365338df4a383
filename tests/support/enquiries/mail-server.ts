import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { findFreePort } from '../site/find-free-port';

/** What goes wrong with every mail, until it is set to something else. */
type MailFault =
  | 'none'
  /** Says "try later" to the recipient. */
  | '4xx'
  /** Refuses the recipient for good. */
  | '5xx'
  /** Takes the mail, and the connection breaks before it can say so. */
  | 'lost acknowledgement'
  /** The connection breaks in the middle of the mail. */
  | 'cut'
  /** Answers only after `slowMs`. */
  | 'slow';

type ReceivedMail = { messageId: string; to: string; raw: string };

/** A real mail server on this computer, for tests and benchmarks, with faults on demand. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  fault: MailFault = 'none';
  slowMs = 0;
  readonly #sockets = new Set<Socket>();
  readonly #server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, answer) => answer(this.#toRefusal()),
    onData: async (stream, session, answer) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      if (this.fault === 'cut') return this.#cutConnections();
      if (!(await this.#take(stream, to))) return;
      if (this.fault === 'lost acknowledgement') return this.#cutConnections();
      if (this.fault === 'slow') await sleep(this.slowMs);
      answer();
    },
  });

  private constructor(readonly port: number) {
    this.#server.on('error', () => undefined);
    this.#server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  static async start(port?: number): Promise<MailServer> {
    const mailServer = new MailServer(port ?? (await findFreePort()));
    await new Promise<void>((done) =>
      mailServer.#server.listen(mailServer.port, '127.0.0.1', done),
    );
    return mailServer;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.#cutConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  /** @returns whether it came whole */
  async #take(stream: SMTPServerDataStream, to: string): Promise<boolean> {
    let raw = '';
    try {
      for await (const chunk of stream) raw += chunk;
    } catch {
      // The connection broke: this server made it fail, or the sender timed out.
      return false;
    }
    const [, messageId = ''] = raw.match(/^Message-ID: (<.*>)\r$/im) ?? [];
    this.received.push({ messageId, to, raw });
    return true;
  }

  #toRefusal(): Error | null {
    if (this.fault === '4xx') return Object.assign(new Error('Try later'), { responseCode: 451 });
    if (this.fault === '5xx')
      return Object.assign(new Error('No such user'), { responseCode: 550 });
    return null;
  }

  #cutConnections() {
    for (const socket of this.#sockets) socket.destroy();
  }
}
