/** Where servers that share a Postgres count what came from an address. */
export const rateLimitTable = 'rate_limits';
