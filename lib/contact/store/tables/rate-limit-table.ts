/** The table in which servers that share a Postgres database count enquiries per sender. */
export const rateLimitTable = 'rate_limits';
