import type { Rule } from '../../rule';

export const forbiddenWords: Rule = {
  id: 'forbidden-words',
  severity: 'error',
  message: 'is not a list of whole entries',
  fix: 'write words, a reason of ten characters or more, and what to write instead',
  check: ({ forbidden }) =>
    forbidden.faults.map(({ line, message: sentence }) => ({
      file: forbidden.path,
      line,
      sentence,
    })),
};
