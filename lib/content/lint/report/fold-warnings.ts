import type { Diagnostic } from '../../load/diagnostic';

/** So many of one rule are worth reading; more of them hide the others. */
const shownOfEach = 5;

/**
 * The first warnings of each rule, and a line for the rest. Those in files that differ from the version
 * that git has come first, and none of them is left out.
 *
 * @param changed those files
 * @returns `125 more of checked-source: …` for each rule that has more
 */
export function foldWarnings(
  warnings: readonly Diagnostic[],
  changed: ReadonlySet<string> = new Set(),
): {
  shown: Diagnostic[];
  rest: string[];
} {
  const counts = new Map<string, number>();
  const isChanged = ({ file }: Diagnostic) => changed.has(file);
  const first = warnings.filter(isChanged);
  const others = warnings.filter((warning) => !isChanged(warning));
  const shown = others.filter(({ ruleId }) => {
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    return count <= shownOfEach;
  });
  const rest = [...counts].flatMap(([ruleId, count]) =>
    count > shownOfEach
      ? [`${count - shownOfEach} more of ${ruleId}: npm run check -- --all lists them`]
      : [],
  );
  return { shown: [...first, ...shown], rest };
}
