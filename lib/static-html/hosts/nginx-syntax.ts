/** One line of a map. */
export type Entry = readonly [key: string, value: string];

/** One header of every response, including errors; an empty value sends none. */
export function toHeaderLine([name = '', value = '']: readonly string[]): string {
  return `add_header ${name} ${quote(value, value.startsWith('$'))} always;`;
}

/** A variable whose value depends on another. */
export function toMap(source: string, variable: string, entries: readonly Entry[]): string[] {
  return toBlock(
    `map ${source} ${variable}`,
    entries.map(
      ([key, value]) =>
        `${key === 'default' ? key : quote(key, true)} ${quote(value, value === '$clinic_same')};`,
    ),
  );
}

/** A block with indented lines. */
export function toBlock(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}

/**
 * A quoted string. A dollar sign begins a variable and cannot be escaped.
 *
 * @throws Error if the text contains one that was not meant as a variable
 */
export function quote(text: string, mayHoldDollar = false): string {
  if (text.includes('$') && !mayHoldDollar) throw new Error(`nginx cannot express "${text}"`);
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
