import type { YAMLError } from 'yaml';

type Explained = { line: number; message: string };

const inQuotes = 'a value with special characters has to be in "double quotes"';
const sameIndent = 'each line has to be indented like the lines around it';

/**
 * Says what to fix and where, since YAML often notices a mistake only on a later line.
 *
 * @param text the fields
 * @param errorLine the line of `text` that YAML names, counted from 1
 */
export function explainYamlError(error: YAMLError, text: string, errorLine: number): Explained {
  const lines = text.split('\n');
  const named = { line: errorLine, text: lines[errorLine - 1] ?? '' };
  return (
    explainUnclosed(lines) ??
    explainTab(named) ??
    explainLostBar(lines, errorLine) ??
    explainMargin(lines) ??
    explainLostDash(lines, errorLine) ??
    explainLostComma(named, lines) ??
    explainColon(named) ??
    explainDash(lines.slice(0, errorLine)) ??
    explainCode(error, named, lines[errorLine] ?? '')
  );
}

/** A quote or bracket that is not closed on its line. YAML reads on to the next one. */
function explainUnclosed(lines: readonly string[]): Explained | undefined {
  for (const [index, line] of lines.entries()) {
    const value = /^\s*(?:- )?(?:[\w-]+:\s+)?(.*?)\s*$/.exec(line)?.[1] ?? '';
    const [first = ''] = value;
    const rest = value.slice(1);
    if ((first === '"' || first === "'") && !rest.includes(first)) {
      return { line: index + 1, message: `the quote is not closed: add ${first} after the value` };
    }
    if (first === '[' && count(value, '[') > count(value, ']')) {
      const isTwice = value.startsWith('[[') && value.endsWith(']') && !value.endsWith(']]');
      const message = isTwice
        ? 'the bracket is here twice: delete one ['
        : 'the bracket is not closed: add ] after the list';
      return { line: index + 1, message };
    }
    if (first === '{' && count(value, '{') > count(value, '}') && !/[{,]$/.test(value)) {
      return { line: index + 1, message: 'the bracket is not closed: add } after the last field' };
    }
    if (first === '"' && /[^\\]".*[^\s\\,#]"\s*$/.test(rest) && !rest.includes(':')) {
      const message = 'a straight " inside "double quotes" ends them: write “ and ” inside';
      return { line: index + 1, message };
    }
  }
  return undefined;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A text of several lines below its field, without the sign that says so. */
function explainLostBar(lines: readonly string[], errorLine: number): Explained | undefined {
  const index = lines
    .slice(0, errorLine)
    .findLastIndex((line, at) => /^\s*[\w-]+:\s*$/.test(line) && at < errorLine - 1);
  const field = lines[index] ?? '';
  const below = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  const isText = indentOf(below) > indentOf(field) && !/^\s*(?:[-#]|[\w-]+:(?:\s|$))/.test(below);
  if (index === -1 || !isText) return undefined;
  const message = `the text below has several lines, and the sign for that is missing: write "${field.trim()} |"`;
  return { line: index + 1, message };
}

/** A new entry of a list whose other entries are further in. */
function explainMargin(lines: readonly string[]): Explained | undefined {
  const [first] = lines.flatMap((line) => /^ +(?=- )/.exec(line) ?? []);
  const index = lines.findIndex((line) => /^- [\w"'{]/.test(line));
  if (first === undefined || index === -1) return undefined;
  // Below a field that is a list of its own, the margin is right.
  const above = lines.slice(0, index).findLast((line) => /^\S/.test(line) && !/^[#-]/.test(line));
  const isOwnList = above !== undefined && lines[lines.indexOf(above) + 1]?.startsWith('- ');
  if (isOwnList) return undefined;
  const message = `this entry of the list begins at the margin, and the others have ${first.length === 2 ? 'two' : first.length} spaces before their dash: put as many before each line of this entry`;
  return { line: index + 1, message };
}

/** YAML notices some by what comes after them. */
function explainTab({ line, text }: { line: number; text: string }): Explained | undefined {
  if (!/^\s*\t/.test(text)) return undefined;
  return { line, message: 'there is a tab before this text: use spaces' };
}

/**
 * An entry of a list that begins as the others do, but without their dash. YAML notices a line below it, and
 * of the first entry only the second one.
 */
function explainLostDash(lines: readonly string[], errorLine: number): Explained | undefined {
  const index = lines.slice(0, errorLine + 1).findLastIndex((line, at) => {
    const [, indent = '', name] = /^( *)([\w-]+): /.exec(line) ?? [];
    const isBegun = (spaces: string) =>
      lines.some((other) => other.startsWith(`${spaces}- ${name}: `));
    const isFollowed = indentOf(lines[at + 1] ?? '') > indent.length;
    const isFirst = /^ *[\w-]+:\s*(?:#.*)?$/.test(lines[at - 1] ?? '');
    if (name === undefined || at < errorLine - mostAbove) return false;
    return (isFollowed && isBegun(indent)) || (isFirst && isBegun(indent.slice(2)));
  });
  const line = lines[index]?.trim();
  if (line === undefined) return undefined;
  return {
    line: index + 1,
    message: `this entry of the list has lost its dash: write "- ${line}"`,
  };
}

/** An entry has no more lines than these. */
const mostAbove = 12;

/** Two fields in { } without the comma between them, of which another line shows that they are two. */
function explainLostComma(
  { line, text }: { line: number; text: string },
  lines: readonly string[],
): Explained | undefined {
  const [, inner = ''] = /\{(.*)/.exec(text) ?? [];
  const names = inner
    .replaceAll(/"[^"]*"|'[^']*'/g, '""')
    .split(',')
    .flatMap((part) => /[\w-]+:\s+\S.*?\s([\w-]+):\s/.exec(part)?.[1] ?? []);
  const name = names.find((one) =>
    lines.some((other) => other !== text && new RegExp(`[{,] *${one}: `).test(other)),
  );
  if (name === undefined) {
    const message = 'a value that contains a colon has to be in "double quotes" (straight ones)';
    return names.length > 0 ? { line, message } : undefined;
  }
  const message = `a comma is missing before "${name}": write one between two fields that stand in { }`;
  return { line, message };
}

function explainColon({ line, text }: { line: number; text: string }): Explained | undefined {
  if (!/^\s*(?:- )?[A-Za-z][\w-]*:[^\s:]/.test(text)) return undefined;
  return { line, message: 'there is no space after the colon: write "name: value"' };
}

/** YAML notices it on the line below, which is indented further than it expects. */
function explainDash(lines: readonly string[]): Explained | undefined {
  const index = lines.findLastIndex((line) => /^\s*-[A-Za-z"']/.test(line));
  if (index === -1 || index < lines.length - 2) return undefined;
  return { line: index + 1, message: 'there is no space after the dash: write "- name: value"' };
}

function explainCode(
  { code }: YAMLError,
  { line, text }: { line: number; text: string },
  nextLine: string,
): Explained {
  switch (code) {
    case 'DUPLICATE_KEY': {
      const orEntry = text.startsWith(' ') ? ', or begin a new entry of the list with "- "' : '';
      return { line, message: `this field is here twice: delete one${orEntry}` };
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const isNextIndented = indentOf(nextLine) > indentOf(text);
      if (isNextIndented && (text.match(/:\s/g) ?? []).length < 2) {
        return {
          line: line + 1,
          message: `this line is indented more than the one above it, and ${sameIndent}`,
        };
      }
      const message = `a value that contains a colon has to be in "double quotes" (straight ones), and ${sameIndent}`;
      return { line, message };
    }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return {
        line,
        message: `this line does not fit the ones above it: ${sameIndent}, and has to be "name: value"`,
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        line,
        message: `the value begins with a character that YAML keeps for itself: ${inQuotes}`,
      };
    default:
      return { line, message: `this cannot be read as "name: value": ${inQuotes}` };
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
