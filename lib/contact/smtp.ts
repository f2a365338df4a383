import { createTransport } from 'nodemailer';
import { toErrorCode } from '@/lib/log';
import type { Mail } from './mail';

/** What became of a mail. The code is the server's reply (`550`) or an error's (`ETIMEDOUT`). */
export type SendResult = { ok: true } | { ok: false; isPermanent: boolean; code: string };

export type SendMail = (mail: Mail) => Promise<SendResult>;

/** How long one answer of the server may take, and a whole mail: less than a lease (outbox.ts). */
const standardTimeouts = { answerMs: 20_000, mailMs: 90_000 };

/**
 * Sends mails by SMTP, each on a connection of its own. The connection must be encrypted, unless the
 * server is on this computer or the address says `?ignoreTLS=true`.
 *
 * @param url `smtps://user:password@mail.example.org`
 * @param from the sender's address
 */
export function createSendMail(
  url: string,
  from: string,
  timeouts: typeof standardTimeouts = standardTimeouts,
): SendMail {
  const { hostname, searchParams } = new URL(url);
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  const ignoreTLS = searchParams.get('ignoreTLS') === 'true';
  const transport = createTransport(
    {
      url,
      dnsTimeout: timeouts.answerMs,
      connectionTimeout: timeouts.answerMs,
      greetingTimeout: timeouts.answerMs,
      socketTimeout: timeouts.answerMs,
      ignoreTLS,
      requireTLS: !isLocal && !ignoreTLS,
      // Nobody can stand between two programs of one computer, and its certificate is seldom a real one.
      ...(isLocal && { tls: { rejectUnauthorized: false } }),
      // A text stays a text: nothing in it is taken for a file or an address to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  );
  return async (mail) => {
    try {
      await transport.sendMail({ ...mail, signal: AbortSignal.timeout(timeouts.mailMs) });
      return { ok: true };
    } catch (error) {
      return toFailure(error);
    }
  };
}

/** A mail server asks for a login (RFC 4954), or says that this is not the time for it (503). */
const loginReplies = [503, 530, 534, 535, 538];

/** What nodemailer was doing when nothing had been said of the mail yet. */
const beforeTheMail = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)/;

/**
 * A refusal is permanent when the server says so of this mail. What it says of all mails (a wrong or
 * missing login, a greeting that turns us away) gets fixed, so it is not.
 */
function toFailure(error: unknown): SendResult {
  const code = toErrorCode(error) ?? 'unknown';
  const reply = toReplyCode(error);
  // Of an encryption that is refused the server's own number says less (502: what is that?).
  if (reply === undefined || code === 'ETLS') return { ok: false, isPermanent: false, code };
  const concernsAll = loginReplies.includes(reply) || beforeTheMail.test(toCommand(error));
  return { ok: false, isPermanent: reply >= 500 && !concernsAll, code: String(reply) };
}

function toCommand(error: unknown): string {
  const hasCommand = typeof error === 'object' && error !== null && 'command' in error;
  return hasCommand ? String(error.command) : '';
}

function toReplyCode(error: unknown): number | undefined {
  const hasReply = typeof error === 'object' && error !== null && 'responseCode' in error;
  return hasReply && typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
