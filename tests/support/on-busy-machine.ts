/**
 * For what many connections do at once: a machine with other work may not open one within the 700 ms that
 * the store gives it, so that a visitor is answered within a second.
 */
export const onBusyMachine = { retry: 2 };
