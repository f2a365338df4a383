export type Cells = readonly string[];

/** A table in GitHub's Markdown. The first column is text; the others are aligned to the right. */
export function toMarkdownTable(header: Cells, rows: readonly Cells[]): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Bytes as kB (1,000 bytes). */
export function toKb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Bytes as MB; `–` if unknown. */
export function toMb(bytes: number): string {
  return bytes === 0 ? '–' : (bytes / 1e6).toFixed(0);
}

export function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
