import { createTransport } from 'nodemailer';
import { toErrorCode } from '@/lib/log';
import type { Mail } from './mail';

/** The outcome of sending. The code is the server's reply (`550`) or an error code (`ETIMEDOUT`). */
type SendResult = { ok: true } | { ok: false; isPermanent: boolean; code: string };

/** Sends one mail. It never rejects. */
export type SendMail = (mail: Mail) => Promise<SendResult>;

/** Timeouts for one reply of the server and for a whole mail; less than a lease (outbox-times.ts). */
const defaultTimeouts = { answerMs: 20_000, mailMs: 90_000 };

/**
 * Sends mails by SMTP, each over its own connection. The connection must be encrypted, unless the server
 * is on this computer or the URL has `?ignoreTLS=true`.
 *
 * @param url `smtps://user:password@mail.example.org`
 * @param from the sender's e-mail address
 */
export function createSendMail(
  url: string,
  from: string,
  timeouts: typeof defaultTimeouts = defaultTimeouts,
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
      // There is no man in the middle on one computer, and its certificate is usually self-signed.
      ...(isLocal && { tls: { rejectUnauthorized: false } }),
      // Nothing in a text may be treated as a file or a URL to fetch.
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

/** The server requires a login (RFC 4954), or rejects one as out of sequence (503). */
const loginReplies = [503, 530, 534, 535, 538];

/** The commands that nodemailer sends before those about the mail itself. */
const beforeTheMail = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH)/;

/**
 * A rejection is permanent if it concerns this mail. One that concerns every mail (a wrong or missing
 * login, a rejecting greeting) will be fixed, so it is temporary.
 */
function toFailure(error: unknown): SendResult {
  const code = toErrorCode(error) ?? 'unknown';
  const reply = toReplyCode(error);
  // If encryption was refused, the server's reply (502: unknown command) says less than our own code.
  if (reply === undefined || code === 'ETLS') return { ok: false, isPermanent: false, code };
  const concernsEveryMail = loginReplies.includes(reply) || beforeTheMail.test(toCommand(error));
  return { ok: false, isPermanent: reply >= 500 && !concernsEveryMail, code: String(reply) };
}

function toCommand(error: unknown): string {
  const hasCommand = typeof error === 'object' && error !== null && 'command' in error;
  return hasCommand ? String(error.command) : '';
}

function toReplyCode(error: unknown): number | undefined {
  const hasReply = typeof error === 'object' && error !== null && 'responseCode' in error;
  return hasReply && typeof error.responseCode === 'number' ? error.responseCode : undefined;
}
