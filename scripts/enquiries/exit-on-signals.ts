import { constants } from 'node:os';

/**
 * Ends the program when it is interrupted as it ends otherwise: Node would leave out what listens to `exit`, such
 * as what deletes the copy of a store.
 */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
