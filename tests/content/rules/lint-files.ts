import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from '@/lib/content/lint/check-content';
import { ruleTable } from '@/lib/content/lint/rule-table';
import { type Diagnostic, toPlace } from '@/lib/content/load/diagnostic';
import { requiredPages } from '@/lib/content/schemas/content-types';
import { readOnce } from '../read-once';

/** Files of a content folder that is on no disk, by their paths in it; `undefined` takes one out. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** What a rule has to find: its id, what is wrong, the files, and where, such as `faq/cost.md:8`. */
export type Case = [ruleId: string, what: string, files: Files, ...places: string[]];

/**
 * What corrects a case: words of the file in which its mistake is, and what replaces them; or whole
 * files.
 */
export type Correction = readonly [from: string, to: string] | Files;

/** By a rule's id, and what is wrong in its case. */
export type Corrections = Record<string, Record<string, Correction>>;

const fixture = 'tests/fixtures/clinics/small-us';

/** A file of the small clinic. */
export function fixtureFile(name: string): string {
  return readFileSync(path.join(fixture, name), 'utf8');
}

/** The same with its first `from` replaced, which has to be there. */
export function edited(name: string, from: string, to: string): string {
  const text = fixtureFile(name);
  if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
  return text.replace(from, () => to);
}

/** What most rules have to know of the clinic. */
export const base: Files = {
  'glossary.yaml': 'entries: []\n',
  ...Object.fromEntries(
    ['clinic.yaml', 'figures.yaml', 'sources/anand-2023.yaml', 'words.txt'].map((name) => [
      name,
      fixtureFile(name),
    ]),
  ),
};

/** An answer: its text begins on line 8. */
export function question(body: string, fields = ''): string {
  return `---\nquestion: How much does it cost?\ngroup: money\norder: 1\nstatus: published\nupdatedOn: 2026-11-20\n${fields}---\n${body}\n`;
}

/** A page: its text begins on line 9. */
export function page(body: string, fields = ''): string {
  return `---\ntitle: Costs\ndescription: What it costs.\nsummary: Prices differ.\nkind: practical\nstatus: published\nupdatedOn: 2026-11-20\n${fields}---\n${body}\n`;
}

/** A sheet to print: its text begins on line 10. */
export function sheet(body: string): string {
  return `---\ntitle: A sheet\ndescription: To print.\nsummary: For the day.\norder: 1\nstatus: published\nupdatedOn: 2026-11-20\npages: 1\n---\n${body}\n`;
}

/** Where the text of `answer` begins. */
export const here = 'faq/cost.md:8';

/** An answer with a sentence in it. */
export function answer(body: string): Files {
  return { 'faq/cost.md': question(body) };
}

/**
 * Runs one rule.
 *
 * @param files beside clinic.yaml, figures.yaml and a source
 * @returns where it is broken, such as `faq/cost.md:8`
 */
export function lint(ruleId: string, files: Files, day = '2026-11-22'): string[] {
  return diagnose(ruleId, files, day).map(toPlace);
}

/** What was said of each case, which several tests ask of the same ones. */
const said = new WeakMap<Files, Map<string, Diagnostic[]>>();

/** The same with everything that is said. */
export function diagnose(ruleId: string, files: Files, day = '2026-11-22'): Diagnostic[] {
  const rules = ruleTable.filter(({ id }) => id === ruleId);
  if (rules.length !== 1) throw new Error(`there is no rule ${ruleId}`);
  const known = said.get(files) ?? new Map<string, Diagnostic[]>();
  const diagnostics = known.get(`${ruleId} ${day}`) ?? checkFiles(files, rules, day);
  said.set(files, known.set(`${ruleId} ${day}`, diagnostics));
  return diagnostics;
}

/** Runs every rule, unless fewer are named, and gives everything that is said. */
export function checkFiles(files: Files, rules = ruleTable, day = '2026-11-22'): Diagnostic[] {
  return checkFolder(toFolder(files), new Date(`${day}T12:00:00Z`), rules, readOnce).diagnostics;
}

/** Where a case has a file as git has it: `git:clinic.yaml`; `undefined` where the file is new. */
export const committed = (name: string) => `git:${name}`;

/** Files beside clinic.yaml, figures.yaml and a source. */
export function toFolder(files: Files) {
  const all = Object.entries({ ...base, ...files });
  const prefix = committed('');
  return {
    dir: '',
    committed: new Map(
      all.flatMap(([name, text]) =>
        name.startsWith(prefix) && (text === undefined || typeof text === 'string')
          ? [[name.slice(prefix.length), text] as const]
          : [],
      ),
    ),
    files: new Map(
      all.flatMap(([name, text]) => {
        const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
        return bytes && !name.startsWith(prefix) ? [[name, bytes] as const] : [];
      }),
    ),
  };
}

/** A decision with its options, and what they cite. */
export const decision: Files = Object.fromEntries(
  [
    'decisions/depression.md',
    'conditions/depression.md',
    ...['infusions', 'shock-therapy', 'waiting'].map((name) => `options/${name}.md`),
    ...['short-2018', 'fda-warning-2023', 'lifeline-988', 'mayo-clinic'].map(
      (name) => `sources/${name}.yaml`,
    ),
  ].map((file) => [file, fixtureFile(file)]),
);

/** Every page that a site has to have. */
export const requiredFiles: Files = Object.fromEntries(
  requiredPages.map((name) => [
    `pages/${name}.md`,
    page('Text.').replace('title: Costs', `title: ${name}`),
  ]),
);
