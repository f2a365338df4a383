import type { Rule } from '../../rule';

/** One that a draft needs is used. */
export const unusedException: Rule = {
  id: 'unused-exception',
  severity: 'error',
  message: 'is allowed here, and no text needs that',
  fix: 'delete the entry, or correct its words and where they may be used',
  needsEveryFile: true,
  check: (context) => {
    const used = new Set(context.claims().flatMap(({ exceptions }) => exceptions));
    return context.allowed.entries
      .filter((entry) => !used.has(entry))
      .map(({ line, words }) => ({ file: context.allowed.path, line, words }));
  },
};
