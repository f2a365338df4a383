/** A sorted list with a line for each entry, with more of them; none is there twice. */
export function addLines(text: string, added: readonly string[]): string {
  const lines = [...new Set([...text.split(/\r?\n/), ...added])]
    .filter((line) => line !== '')
    .sort();
  return `${lines.join('\n')}\n`;
}
