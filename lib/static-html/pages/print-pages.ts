import type { FinishedPage } from './finish-page';

/** Of more pages in one folder than these, the table has only the heaviest. */
const maxPagesOfFolder = 20;

/** Prints what each page weighs and whether it runs scripts, as a table. */
export function printPages(pages: readonly FinishedPage[]) {
  const rows = foldFolders(pages).map(({ route, weight, isInteractive }) => [
    route,
    String(weight.requests),
    String(weight.photos),
    (weight.firstBytes / 1000).toFixed(1),
    (weight.htmlBytes / 1000).toFixed(1),
    (weight.scriptBytes / 1000).toFixed(1),
    isInteractive ? 'own scripts, by hash' : 'no scripts',
  ]);
  const header = ['Page', 'Requests', 'Photos', 'First kB', 'HTML kB', 'JS kB', 'Policy'];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...rows]) {
    process.stdout.write(
      `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`,
    );
  }
}

function foldFolders(pages: readonly FinishedPage[]): FinishedPage[] {
  const folders = new Map<string, FinishedPage[]>();
  for (const page of pages) {
    const folder = page.route.replace(/[^/]*$/, '');
    folders.set(folder, [...(folders.get(folder) ?? []), page]);
  }
  return [...folders].flatMap(([folder, inside]) => {
    if (folder === '/' || inside.length <= maxPagesOfFolder) return inside;
    const [heaviest] = inside.toSorted((a, b) => b.weight.htmlBytes - a.weight.htmlBytes);
    return heaviest ? [{ ...heaviest, route: `${folder}* (${inside.length}, the heaviest)` }] : [];
  });
}
