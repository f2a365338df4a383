/** One line of a map. */
export type Entry = readonly [key: string, value: string];

/** One header of every answer, also of errors; an empty value sends none. */
export function toHeaderLine([name = '', value = '']: readonly string[]): string {
  return `add_header ${name} ${quote(value, value.startsWith('$'))} always;`;
}

/** A variable that depends on another. */
export function toMap(source: string, variable: string, entries: readonly Entry[]): string[] {
  return toBlock(
    `map ${source} ${variable}`,
    entries.map(
      ([key, value]) =>
        `${key === 'default' ? key : quote(key, true)} ${quote(value, value === '$clinic_same')};`,
    ),
  );
}

/** A block with its lines indented. */
export function toBlock(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}

/**
 * A word in quotation marks. A dollar begins a variable, and nothing can take that from it.
 *
 * @throws Error when the text has one that was not meant so
 */
export function quote(text: string, mayHoldDollar = false): string {
  if (text.includes('$') && !mayHoldDollar) throw new Error(`nginx cannot be told "${text}"`);
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
