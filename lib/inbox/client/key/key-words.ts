import type { OpenProblem } from './open-texts';
import type { KeyFileProblem } from './read-key-file';

/** Why a file was not taken, and what to do. */
export const keyFileWords: Record<KeyFileProblem, string> = {
  'no-key':
    'There is no key in this file. The key file is a small text file; its last line begins with AGE-SECRET-KEY-1. Choose that one.',
  'public-key':
    'This file has the public key only, which encrypts and cannot open. Choose the file with the private key: its last line begins with AGE-SECRET-KEY-1.',
  mistyped:
    'The key in this file is incomplete or has a wrong letter. Use another copy of the key file.',
  'other-kind':
    'This key is of a kind that a browser cannot keep safe. Ask whoever looks after the server to read the enquiries there, or to make a new key.',
  'old-browser': 'This browser is too old to use the key. Update it, or use another one.',
};

/** Why a text stays closed, and what to do. */
export const openWords: Record<OpenProblem, string> = {
  'no-key': 'This text is encrypted. Choose the key file to read it.',
  'wrong-key':
    'Your key does not open this text: it was encrypted for another one. If there is an older or newer key file, choose that. If your key opens no text at all, it is not the clinic’s.',
  damaged:
    'This text was changed or damaged after it was stored, so it is not shown. Ask whoever looks after the server to look for it in a backup.',
};
