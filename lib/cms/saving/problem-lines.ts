import type { Problem } from '../checking/to-problems';

/** What has to be fixed before an entry can be saved, a line for each. */
export function listProblems(problems: readonly Problem[]): string {
  const things = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  const lines = problems.map(({ where, message, ruleId }) =>
    [...(where === '' ? [] : [where]), `${message} (${ruleId})`].join('\n'),
  );
  return `${things} to fix before this can be saved:\n\n${lines.join('\n\n')}`;
}
