import type { FinishedPage } from '../pages/finish-page';

/** Prints what each page weighs and whether it runs scripts, as a table. */
export function printPages(pages: readonly FinishedPage[]) {
  const rows = pages.map(({ route, weight, isInteractive }) => [
    route,
    String(weight.requests),
    String(weight.photos),
    (weight.htmlBytes / 1000).toFixed(1),
    (weight.scriptBytes / 1000).toFixed(1),
    isInteractive ? 'own scripts, by hash' : 'no scripts',
  ]);
  const header = ['Page', 'Requests', 'Photos', 'HTML kB', 'JS kB', 'Policy'];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...rows]) {
    process.stdout.write(
      `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`,
    );
  }
}
