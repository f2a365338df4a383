import type { MarkdownRuleId } from '../markdown/markdown-report';

/** A mistake in the content, explained to the person who can fix it. */
export type Diagnostic = {
  /** The rule that is broken: a file of that name below lint/rules/. */
  ruleId: string;
  /** An error stops the build. */
  severity: 'error' | 'warning';
  /** Path of the file, as a person would type it. */
  file: string;
  /** Counted from 1; absent if the whole file is meant. */
  line?: number | undefined;
  /** The words in question, as they appear on that line. */
  words?: string | undefined;
  /** What is wrong and how to fix it, in one sentence: "what: how". */
  message: string;
  /** The replacement for `words`, if it is certain. */
  replacement?: string | undefined;
  /** Lines missing from another file, which is a sorted list. */
  addition?: Addition | undefined;
  /** A line that the file lacks. */
  insertion?: Insertion | undefined;
};

/** A line to insert, indented as far as the line that it comes before. */
export type Insertion = { beforeLine: number; text: string };

/** Lines to add to a sorted list. */
export type Addition = {
  file: string;
  lines: string[];
  /** They were there, so they can come back whatever else is wrong. */
  isRestored?: boolean;
};

/** Rules about files that cannot be read, at least not as they are. */
export type FileRuleId =
  | 'file-name'
  | 'front-matter'
  | 'known-file'
  | 'line-endings'
  | 'merge-conflict'
  | 'plain-characters'
  | 'plain-text'
  | 'required-file'
  | 'text-length'
  | 'yaml-syntax';

/** A diagnostic of the parsers; its severity is the rule's. */
export type ParseDiagnostic = Omit<Diagnostic, 'ruleId' | 'severity'> & {
  ruleId: FileRuleId | MarkdownRuleId;
};

export function isError({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'error';
}

/** By file, then by line. */
export function compareByPlace(
  a: Pick<Diagnostic, 'file' | 'line'>,
  b: Pick<Diagnostic, 'file' | 'line'>,
): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** Where something is, which editors and terminals turn into a link: `content/faq/cost.md:4`. */
export function toPlace({ file, line }: Pick<Diagnostic, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** A message without the line breaks that a value in it may have. */
export function toOneLine(message: string): string {
  return message.replaceAll(/\s*\n\s*/g, ' ');
}
