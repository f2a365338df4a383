const elsewhere =
  'This page was opened at another address than the inbox has. Use the link that you were given.';

/** What went wrong, and what to do: by the name of the browser's error, or the status of the server's answer. */
const words: Record<string, string> = {
  NotAllowedError:
    'That did not work: it was cancelled, it took too long, or this device has no passkey for us. Try again, or use the device with your passkey.',
  InvalidStateError:
    'This device has a passkey for you already. Sign in with that, or use another device.',
  SecurityError: elsewhere,
  NotSupportedError:
    'This device cannot make passkeys. Update it, or use a newer phone or computer.',
  ConstraintError:
    'This device has no screen lock, which a passkey needs. Set one up in its settings, and try again.',
  0: 'There is no connection. Check it, and try again.',
  400: 'This passkey was not accepted: it may have been removed, or its time was up. Try again; if that does not help, ask for a new invitation.',
  401: 'You have been signed out. Load this page again, and sign in.',
  403: elsewhere,
  410: 'This invitation cannot be used: each works once, and for one day. Ask for a new one. If you have used it on this device, sign in.',
  428: 'You signed in more than ten minutes ago. Load this page again, and sign in once more.',
  429: 'There were too many attempts. Wait an hour, and try again.',
  503: 'The inbox is not available just now. Try again in a minute.',
};

const other = 'Something went wrong. Load this page again, and try once more.';

/** @param status of the server's answer */
export function toStatusWords(status: number): string {
  return words[status] ?? other;
}

/** @param error from the browser's passkeys, or the library around them */
export function toErrorWords(error: unknown): string {
  const { name = '', cause } = error instanceof Error ? error : { name: '' };
  const causeName = cause instanceof Error ? cause.name : '';
  return words[name] ?? words[causeName] ?? other;
}

/** For browsers without passkeys. */
export const unsupportedWords =
  'This browser cannot use passkeys. Update it, or use another one, such as Chrome, Edge, Firefox or Safari.';
