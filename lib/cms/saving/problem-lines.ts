import { type Diagnostic, toPlace } from '@/lib/content/load/diagnostic';

/** What has to be fixed, in the words of `npm run check`, a line for each. */
export function listProblems(diagnostics: readonly Diagnostic[]): string {
  const things = diagnostics.length === 1 ? 'One thing' : `${diagnostics.length} things`;
  const lines = diagnostics.map((found) => `${toPlace(found)}  ${found.ruleId}\n${found.message}`);
  return `${things} to fix before this can be saved:\n\n${lines.join('\n\n')}`;
}
