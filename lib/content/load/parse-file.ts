import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ParseDiagnostic } from './diagnostic';
import { explainYamlError } from './explain-yaml-error';

/** The YAML of one file, and the line of each field. */
export type ParsedFile = {
  data: Record<string, unknown>;
  /** The line of the field at `path`, or of the nearest existing field around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The Markdown below the front matter, and the line on which it begins. */
  body: { text: string; firstLine: number } | undefined;
};

/** Parses a `.yaml` file. */
export function parseYamlFile(text: string, file: string): ParsedFile | ParseDiagnostic[] {
  return parseYaml(text.replace(/^\uFEFF/, ''), 1, file);
}

/** Parses a `.md` file: front matter between two `---` lines, then Markdown. */
export function parseMarkdownFile(text: string, file: string): ParsedFile | ParseDiagnostic[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines[0]?.trimEnd() ?? '';
  if (/^---\s*[a-z]/i.test(first)) {
    const reason = /js|javascript|coffee/i.test(first)
      ? 'has fields that would be executed as a program, which is not allowed'
      : 'names a language, which this site does not need';
    const message = `"${first}" ${reason}: write --- alone on the first line`;
    return [{ ruleId: 'front-matter', file, line: 1, message }];
  }
  if (first !== '---' && /^[-\u2010-\u2015]{1,5}$/.test(first)) {
    const message =
      'this line has to be three hyphens, and so has the one below the fields: write ---';
    return [{ ruleId: 'front-matter', file, line: 1, message }];
  }
  if (first === '' && lines.find((line) => line.trim() !== '')?.trimEnd() === '---') {
    const message = 'the file has to begin with the line ---: delete what is empty above it';
    return [{ ruleId: 'front-matter', file, line: 1, message }];
  }
  if (first !== '---') {
    return [
      {
        ruleId: 'front-matter',
        file,
        line: 1,
        message:
          'the file has to begin with a line ---, its fields, and --- again: npm run new makes a file that has them, so put your text below those',
      },
    ];
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    return [{ ruleId: 'front-matter', file, ...explainUnclosed(lines) }];
  }
  if (/\r\n---/.test(text)) {
    // contentlayer would leave half of the line ending in the last field.
    const message =
      'this file has the line endings of Windows ("CRLF"): save it with the line endings "LF", which every editor can';
    return [{ ruleId: 'line-endings', file, line: end, message, words: '\r\n', replacement: '\n' }];
  }
  const parsed = parseYaml(lines.slice(1, end).join('\n'), 2, file);
  if (Array.isArray(parsed)) return parsed;
  return { ...parsed, body: { text: lines.slice(end + 1).join('\n'), firstLine: end + 2 } };
}

/** The line that was meant to close the fields; else the first empty one, or the first of all. */
function explainUnclosed(lines: readonly string[]): { line: number; message: string } {
  const meant = lines.findIndex((line, index) => index > 0 && /^\s*[-–—]{1,9}\s*$/.test(line));
  if (meant !== -1) {
    const message = `"${lines[meant]?.trim()}" does not close the fields: write --- alone on this line`;
    return { line: meant + 1, message };
  }
  const empty = lines.findIndex((line) => line.trim() === '');
  const message = 'the fields are not closed: add a line --- between them and the text';
  return { line: Math.max(empty, 0) + 1, message };
}

/** A `#4` after an unquoted value, which is not a comment: one has a space after its #. */
const cutOff = /^\s*(?:- (?:[\w-]+: +)?|[\w-]+: +)[^"'[{|>&*#\s-][^"#]*\s#[^\s#]/;

function parseYaml(text: string, firstLine: number, file: string): ParsedFile | ParseDiagnostic[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const toLine = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  // The first error is the cause; those after it are mostly its echo. A warning is a value that YAML
  // would read as something else than what is written there.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const { line, message } = explainYamlError(error, text, lineCounter.linePos(error.pos[0]).line);
    return [{ ruleId: 'yaml-syntax', file, line: line + firstLine - 1, message }];
  }
  const cut = text.split('\n').findIndex((line) => cutOff.test(line));
  if (cut !== -1) {
    const message =
      'the value ends before the #, since YAML reads the rest as a note: put the value in "double quotes"';
    return [{ ruleId: 'yaml-syntax', file, line: cut + firstLine, message }];
  }
  if (!isMap(document.contents)) {
    return [
      {
        ruleId: 'yaml-syntax',
        file,
        line: firstLine,
        message: 'there are no fields here: write them as "name: value"',
      },
    ];
  }
  const data = toData(document);
  if (data === undefined) {
    const star = /^.*:\s*[*&]/m.exec(text);
    return [
      {
        ruleId: 'yaml-syntax',
        file,
        line: toLine(star?.index ?? 0),
        message:
          'a value must not begin with * or &: delete it, since fields have no bold words, or put the value in "double quotes"',
      },
    ];
  }
  return { data, lineOf: (path) => toLine(offsetOf(document, path)), body: undefined };
}

const fieldsSchema = z.record(z.string(), z.unknown());

/** `undefined` if an alias (`*name`) leads nowhere, to itself, or to too much. */
function toData(document: Document.Parsed): Record<string, unknown> | undefined {
  try {
    const data = fieldsSchema.safeParse(document.toJS()).data;
    JSON.stringify(data);
    return data;
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(key))
      : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
