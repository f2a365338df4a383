import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { contentDir } from '../../../lib/content/content-dir';
import { readFolder } from '../../../lib/content/load/files/read-folder';
import { readItems } from '../../../lib/content/load/read-items';
import { listUrls, lockfileName } from '../../../lib/content/references/urls/url-lockfile';
import { contentTypes, requiredPages } from '../../../lib/content/schemas/content-types';

/** How many questions, and how many pages that are nothing but text, a content folder has. */
export type ContentSize = { questions: number; pages: number };

/**
 * Writes a content folder with `factor` times the site's questions and text pages; the additional
 * ones are copies under new names. Pages with templates of their own stay as they are.
 *
 * @param target the new folder
 */
export function scaleContent(target: string, factor: number): ContentSize {
  rmSync(target, { recursive: true, force: true });
  cpSync(contentDir, target, { recursive: true });
  multiply(path.join(target, contentTypes.Question.place.folder), factor, []);
  multiply(path.join(target, contentTypes.Page.place.folder), factor, notCopied);
  recordUrls(target);
  return countContent(target);
}

/** Counts what a content folder has. */
export function countContent(folder: string): ContentSize {
  const count = (place: string, except: readonly string[]) =>
    namesIn(path.join(folder, place), except).length;
  return {
    questions: count(contentTypes.Question.place.folder, []),
    pages: count(contentTypes.Page.place.folder, notCopied),
  };
}

/** Like npm run check -- --fix. */
function recordUrls(folder: string) {
  const { items, unread } = readItems(readFolder(folder));
  const urls = [...listUrls(items, unread).urls.keys()].sort();
  writeFileSync(path.join(folder, lockfileName), `${urls.join('\n')}\n`);
}

/** Pages with a template of their own, and the one to which every page about treatment has to lead. */
const notCopied: readonly string[] = [...requiredPages, 'risks'];

function multiply(folder: string, factor: number, except: readonly string[]) {
  for (const name of namesIn(folder, except)) {
    const text = readFileSync(path.join(folder, `${name}.md`), 'utf8');
    for (let copy = 2; copy <= factor; copy++) {
      writeFileSync(path.join(folder, `${name}-${copy}.md`), toCopy(text, copy));
    }
  }
}

function namesIn(folder: string, except: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.basename(file, '.md'))
    .filter((name) => !except.includes(name));
}

/** Without what only one file can have: former names, search words, a place in the menu, a title, what it says of itself. */
function toCopy(text: string, copy: number): string {
  const [, fields = '', ...body] = text.split(/^---\n/m);
  const document = parseDocument(fields);
  for (const field of ['aliases', 'navigation', 'searchWords']) document.delete(field);
  for (const field of ['title', 'question', 'description', 'summary']) {
    if (document.has(field)) document.set(field, `(${copy}) ${document.get(field)}`);
  }
  return ['', document.toString({ lineWidth: 0 }), ...body].join('---\n');
}
