import path from 'node:path';
import { type Diagnostic, isError } from '../load/diagnostic';
import type { ContentFolder } from '../load/files/read-folder';
import { readFile } from '../load/read-items';
import { type CheckedContent, checkFolder } from './check-content';
import type { Rule } from './rule';
import { ruleTable } from './rule-table';
import { optionsRules } from './rules/options';
import { photographsRules } from './rules/photographs';
import { referencesRules } from './rules/references';

/** Without what these ask for, a page cannot be drawn. Other mistakes can be looked at. */
const neededToDraw: readonly string[] = [
  ...[...referencesRules, ...photographsRules, ...optionsRules].map(({ id }) => id),
  'unique-path',
  'reserved-path',
];

const rulesToDraw = ruleTable.filter(({ id }) => neededToDraw.includes(id));

/** What a text has to keep once it is published; its URLs are recorded then. */
export const rulesToPublish: readonly Rule[] = ruleTable.filter(({ id }) => id !== 'recorded-url');

const draftLine = /^(status:[ \t]*)(["']?)draft\2(?=[ \t]*(?:#.*)?$)/m;

/** What there is to see and to fix of the drafts in a folder. */
type CheckedDrafts = Pick<CheckedContent, 'suicideMentions'> & {
  /** Drafts that can be shown, such as `faq/cost`. */
  ready: string[];
  /** What keeps the others from being shown. */
  diagnostics: Diagnostic[];
};

/**
 * Checks a folder as if every draft in it were published.
 *
 * @param now the moment by which dates are judged
 * @param read what reads each file
 * @param rules those without which a page cannot be drawn, or all that it has to keep once published
 */
export function checkDrafts(
  folder: ContentFolder,
  now: Date,
  read: typeof readFile = readFile,
  rules: readonly Rule[] = rulesToDraw,
): CheckedDrafts {
  const files = new Map(folder.files);
  const drafts: string[] = [];
  for (const [name, bytes] of files) {
    if (!/^[^/]+\/[^/]+\.(?:md|yaml)$/.test(name)) continue;
    const text = new TextDecoder().decode(bytes);
    const end = name.endsWith('.md') ? text.indexOf('\n---', 3) : text.length;
    if (!draftLine.test(text.slice(0, end))) continue;
    drafts.push(name);
    files.set(name, new TextEncoder().encode(text.replace(draftLine, '$1published')));
  }
  if (drafts.length === 0) return { ready: [], diagnostics: [], suicideMentions: [] };
  const { diagnostics, suicideMentions } = checkFolder({ ...folder, files }, now, rules, read);
  const found = diagnostics.filter(
    (diagnostic) =>
      isError(diagnostic) &&
      rules.some(({ id }) => id === diagnostic.ruleId) &&
      drafts.some((name) => isFile(diagnostic, folder, name)),
  );
  return {
    ready: drafts
      .filter((name) => !found.some((diagnostic) => isFile(diagnostic, folder, name)))
      .map((name) => name.replace(/\.[a-z]+$/, '')),
    diagnostics: found,
    suicideMentions,
  };
}

function isFile({ file }: Diagnostic, { dir }: ContentFolder, name: string): boolean {
  return file === path.join(dir, name);
}
