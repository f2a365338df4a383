import type { Diagnostic } from '../../load/diagnostic';

/** So many of one rule are worth reading; more of them hide the others. */
const shownOfEach = 5;

/**
 * The first warnings of each rule, and a line for the rest.
 *
 * @returns `125 more of checked-source: …` for each rule that has more
 */
export function foldWarnings(warnings: readonly Diagnostic[]): {
  shown: Diagnostic[];
  rest: string[];
} {
  const counts = new Map<string, number>();
  const shown = warnings.filter(({ ruleId }) => {
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    return count <= shownOfEach;
  });
  const rest = [...counts].flatMap(([ruleId, count]) =>
    count > shownOfEach
      ? [`${count - shownOfEach} more of ${ruleId}: npm run check -- --all lists them`]
      : [],
  );
  return { shown, rest };
}
