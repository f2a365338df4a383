/** A table in GitHub's Markdown. The first column is text, the others stand to the right. */
export function toMarkdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Bytes in kB, which are 1,000 bytes. */
export function toKb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Bytes in MB; `–` where they are not known. */
export function toMb(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(0);
}

export function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

/** How many times `whole` is `part`. `–` where there is nothing to divide by, or nothing known. */
export function toRatio(whole: number | undefined, part: number | undefined): string {
  if (whole === undefined || !part) return '–';
  const ratio = whole / part;
  return `${ratio < 10 ? ratio.toPrecision(2) : ratio.toFixed(0)}×`;
}
