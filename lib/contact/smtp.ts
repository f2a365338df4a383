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
  const transport = createTransport(
    {
      url,
      dnsTimeout: timeouts.answerMs,
      connectionTimeout: timeouts.answerMs,
      greetingTimeout: timeouts.answerMs,
      socketTimeout: timeouts.answerMs,
      requireTLS: !isLocal && !searchParams.has('ignoreTLS'),
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

/**
 * A refusal is permanent when the server says so of this mail. A wrong password concerns all mails and
 * gets mended, so it is not.
 */
function toFailure(error: unknown): SendResult {
  const code = toErrorCode(error) ?? 'unknown';
  const reply = toReplyCode(error);
  const isPermanent = reply !== undefined && reply >= 500 && reply !== 503 && code !== 'EAUTH';
  return { ok: false, isPermanent, code: reply === undefined ? code : String(reply) };
}

function toReplyCode(error: unknown): number | undefined {
  const hasReply = typeof error === 'object' && error !== null && 'responseCode' in error;
  return hasReply && typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
