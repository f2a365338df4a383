/** The store cannot be opened. The message names the setting and says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';

  /** How long to wait before opening it is tried again; 0 where a try costs nothing. */
  readonly retryAfterMs: number;

  /** @param mayRecover whether a store exists but is unusable now: full or read-only disk, or damage */
  constructor(
    message: string,
    readonly mayRecover: boolean,
    { retryAfterMs = 0, ...options }: ErrorOptions & { retryAfterMs?: number } = {},
  ) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** The store's files were removed or replaced while they were open. Anything written to them is lost. */
export class StoreReplacedError extends Error {
  override name = 'StoreReplacedError';
  readonly code = 'STORE_REPLACED';
}
