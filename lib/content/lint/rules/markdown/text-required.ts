import type { Rule } from '../../rule';

export const textRequired: Rule = {
  id: 'text-required',
  severity: 'error',
  message: 'has no text below the fields',
  fix: 'write it, or delete the file',
  check: ({ allItems }) =>
    allItems
      .filter(({ type, markdown }) => {
        if (!markdown || type === 'Location') return false;
        const { compiled, report } = markdown;
        return compiled.tree.children.length === 0 && report.diagnostics.length === 0;
      })
      .map(({ path }) => ({ file: path })),
};
