/** What a line may hold: nothing that a visitor typed, and nothing that could quote it. */
export type LogDetails = {
  reference?: string;
  code?: string;
  count?: number;
  error?: unknown;
};

/**
 * Writes one line about an event of the server, as JSON. Of an error it keeps the kind and the code:
 * a message may quote what a visitor typed (a mail server's answer, a parser's complaint).
 */
export function logEvent(event: string, details: LogDetails = {}) {
  const { error, ...rest } = details;
  const at = new Date().toISOString();
  process.stdout.write(`${JSON.stringify({ at, event, ...rest, ...toKind(error) })}\n`);
}

function toKind(error: unknown): { error?: string; code?: string } {
  if (!(error instanceof Error)) return {};
  const code = toErrorCode(error) ?? toErrorCode(error.cause);
  return { error: error.name, ...(code !== undefined && { code }) };
}

/** The code that Node, SQLite, Postgres and nodemailer give their errors, such as `SQLITE_BUSY`. */
export function toErrorCode(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}
