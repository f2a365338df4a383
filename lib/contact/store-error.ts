/** The store cannot be opened. The message names its setting, and says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';

  /** @param mayRecover there is a store, which cannot be used now: a full or read-only disk, or damage */
  constructor(
    message: string,
    readonly mayRecover: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The store's files were removed or replaced while they were open. Nothing written to them is kept. */
export class StoreReplacedError extends Error {
  override name = 'StoreReplacedError';
  readonly code = 'STORE_REPLACED';
}
