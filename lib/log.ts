import { LogLimit } from './log-limit';

/** What a line may contain: nothing that a visitor typed, and nothing that might quote it. */
type LogDetails = {
  reference?: string;
  code?: string;
  count?: number;
  error?: unknown;
};

/** The most lines an hour. Each line about an enquiry is about another one; others repeat the first ones. */
const mostPerHour = { enquiry: 10_000, other: 60 };

/**
 * Writes one line about an event of the server, as JSON. Of an error it keeps the kind and the code:
 * a message may quote what a visitor typed (a mail server's answer, a parser's complaint).
 *
 * There are at most so many an hour with the same event and code. The next hour begins with a line for
 * each that says how many more there were, as `held`.
 */
export function logEvent(event: string, details: LogDetails = {}) {
  const { error, code, ...rest } = details;
  const kind = { event, ...(code !== undefined && { code: toPlain(code) }), ...toKind(error) };
  const most = rest.reference === undefined ? mostPerHour.other : mostPerHour.enquiry;
  if (limit.count(kind, most, performance.now())) writeLine({ ...kind, ...rest });
}

const limit = new LogLimit((kind, held) => writeLine({ ...kind, held }));

function writeLine(line: object) {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}

function toKind(error: unknown): { error?: string; code?: string } {
  if (!(error instanceof Error)) return {};
  const code = toErrorCode(error) ?? toErrorCode(error.cause);
  return { error: toPlain(error.name), ...(code !== undefined && { code: toPlain(code) }) };
}

/**
 * Names and codes come from us or a library, but must not contain terminal escapes or be endless.
 */
function toPlain(name: string): string {
  return name.replaceAll(/[^\w.,: -]/g, '').slice(0, 60);
}

/** The error code that Node, SQLite, Postgres and nodemailer set, such as `SQLITE_BUSY`. */
export function toErrorCode(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? toKnownCode(error.code) : undefined;
}

/** Identified by its lowest eight bits (https://www.sqlite.org/rescode.html). */
const sqliteNames: Record<number, string> = {
  ...{ 5: 'BUSY', 6: 'LOCKED', 8: 'READONLY', 10: 'IOERR' },
  ...{ 11: 'CORRUPT', 13: 'FULL', 14: 'CANTOPEN', 26: 'NOTADB' },
};

/**
 * libsql names codes that it does not know `UNKNOWN_SQLITE_ERROR_1544`, such as for a read-only
 * folder.
 */
function toKnownCode(code: string): string {
  const [, number] = code.match(/^UNKNOWN_SQLITE_ERROR_(\d+)$/) ?? [];
  const name = sqliteNames[Number(number) & 0xff];
  return name === undefined ? code : `SQLITE_${name}_${number}`;
}
