import type { ParseDiagnostic } from '../diagnostic';

/**
 * How many characters a file, a line and a paragraph (lines with no empty one between) may have, and
 * how deep a quotation, list or call-out may be. All are far above what somebody writes. Beyond them is a
 * picture or a file that was pasted as text, on which a Markdown parser spends minutes, or ends in
 * a stack overflow. A list in YAML has all its entries in one file, often with no empty line.
 */
const longest = {
  file: 100_000,
  list: 1_000_000,
  line: 5000,
  paragraph: 10_000,
  markers: 12,
  quotations: 1000,
  boxes: 10,
};

/** A mail that answers a mail has one on each line, and the parser's time grows with their square. */
const quotation = /^[ \t]*>[> \t]*/;

/** Markers of quotations and lists in a row. */
const markers = /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]?)+/;

const opensBox = /^\s*:{3,}\s*\w/;
const closesBox = /^\s*:{3,}\s*$/;

/**
 * Refuses a text that is too long to be read.
 *
 * @returns the first place that is too long; undefined if the file may be parsed
 */
export function checkLength(file: string, text: string): ParseDiagnostic | undefined {
  const isProse = file.endsWith('.md');
  let paragraph = 0;
  let openBoxes = 0;
  let quotations = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const at = { file, line: index + 1 };
    const problem = (message: string) => ({ ...at, ruleId: 'text-length' as const, message });
    if (line.length > longest.line) return tooLong(at, `this line has ${count(line.length)}`);
    const depth = markers.exec(line)?.[0].replaceAll(/\s|\d/g, '').length ?? 0;
    if (depth > longest.markers)
      return problem(
        `this line begins with ${depth} characters for quotations or lists: leave one of them`,
      );
    quotations += quotation.exec(line)?.[0].replaceAll(/[^>]/g, '').length ?? 0;
    if (isProse && quotations > longest.quotations)
      return problem(
        `up to here, lines begin with > more than ${longest.quotations} times, as in a mail that answers another: delete what was pasted`,
      );
    openBoxes = Math.max(0, openBoxes + (opensBox.test(line) ? 1 : closesBox.test(line) ? -1 : 0));
    if (isProse && openBoxes > longest.boxes)
      return problem(
        `${openBoxes} call-outs are open here, and none is closed: write ::: alone below the text of each`,
      );
    paragraph = line.trim() === '' ? 0 : paragraph + line.length + 1;
    if (isProse && paragraph > longest.paragraph)
      return tooLong(at, `the paragraph that ends here has more than ${count(longest.paragraph)}`);
  }
  if (text.length > (isProse ? longest.file : longest.list))
    return tooLong({ file }, `this file has ${count(text.length)}`, 'or divide it into several');
  return undefined;
}

function tooLong(
  at: { file: string; line?: number },
  what: string,
  instead = 'or, if it is a text, divide it with empty lines',
): ParseDiagnostic {
  return {
    ...at,
    ruleId: 'text-length',
    message: `${what}; this looks like a picture or a file that was pasted as text: delete it (photographs go in the folder images), ${instead}`,
  };
}

function count(characters: number): string {
  return `${characters.toLocaleString('en')} characters`;
}
