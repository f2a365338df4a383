/**
 * Writes one line about an event of the server. Never pass what a visitor typed: a reference, a code
 * and an error's kind are enough to find out what happened.
 */
export function logEvent(
  event: string,
  details: { reference?: string; code?: string; error?: unknown } = {},
) {
  const { error, ...rest } = details;
  const cause = error instanceof Error ? { error: error.name, reason: toReason(error) } : {};
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), event, ...rest, ...cause })}\n`,
  );
}

function toReason({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
