import type { Rule } from '../../rule';

export const allowedWords: Rule = {
  id: 'allowed-words',
  severity: 'error',
  message: 'is not a list of whole exceptions',
  fix: 'write words, where (a file, a folder, or anywhere) and a reason of ten characters or more',
  check: ({ allowed }) =>
    allowed.faults.map(({ line, message: sentence }) => ({ file: allowed.path, line, sentence })),
};
