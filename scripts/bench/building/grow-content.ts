import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import { contentDir } from '../../../lib/content/content-dir';
import { type ContentFolder, readFolder } from '../../../lib/content/load/files/read-folder';
import { readItems } from '../../../lib/content/load/read-items';
import { listUrls, lockfileName } from '../../../lib/content/references/urls/url-lockfile';
import { contentTypes, requiredPages } from '../../../lib/content/schemas/content-types';

/** How many questions, and how many pages that are nothing but text, a content folder has. */
export type ContentSize = { questions: number; pages: number };

const questions = contentTypes.Question.place.folder;
const pages = contentTypes.Page.place.folder;

/** Folders whose files can have copies. */
const copiedFolders: readonly string[] = [
  ...[questions, pages, 'conditions', 'decisions', 'locations', 'options', 'people', 'sources'],
];

/** Pages with a template of their own, and the one to which every page about treatment has to lead. */
const notCopied = new Set([...requiredPages, 'risks'].map((name) => `${pages}/${name}.md`));

/** What only one file can have; a copied source has no publication of its own. */
const ownFields = ['aliases', 'navigation', 'searchWords', 'doi', 'pmid'];

/** Fields that name a file of the folder that they are called after. */
const linkFields = ['condition', 'decision', 'source'];

/** Fields that are printed in lists, where each has to differ. */
const titleFields = ['title', 'shortTitle', 'question', 'description', 'summary', 'name'];

/**
 * A content folder of `factor` times the size: its questions, pages, conditions, decisions with their
 * options, places, people, sources and terms. The copies cite copies of the sources. Compressed, they
 * weigh less than as many texts of their own.
 *
 * @param folder that of a clinic
 * @returns a folder in memory, with its urls.lock
 */
export function growFolder(folder: ContentFolder, factor: number): ContentFolder {
  const { files } = growFiles(folder, factor, copiedFolders);
  const glossary = parseDocument(decode(files.get('glossary.yaml') ?? encode('entries: []')));
  files.set('glossary.yaml', encode(growGlossary(glossary.toJS(), factor)));
  return recordUrls({ ...folder, files });
}

/**
 * Writes a content folder with `factor` times the site's questions and text pages, which cite the same
 * sources.
 *
 * @param target the new folder
 */
export function scaleContent(target: string, factor: number): ContentSize {
  rmSync(target, { recursive: true, force: true });
  cpSync(contentDir, target, { recursive: true });
  const folder = readFolder(target);
  const { files } = recordUrls(growFiles(folder, factor, [questions, pages]));
  for (const [name, bytes] of files ?? []) {
    if (folder.files?.get(name) !== bytes) writeFileSync(path.join(target, name), bytes);
  }
  return countContent(target);
}

/** Counts what a content folder has. */
export function countContent(folder: string): ContentSize {
  const count = (place: string) =>
    readdirSync(path.join(folder, place))
      .map((file) => `${place}/${file}`)
      .filter(isCopied).length;
  return { questions: count(questions), pages: count(pages) };
}

function growFiles(folder: ContentFolder, factor: number, folders: readonly string[]) {
  const files = new Map(folder.files);
  for (const [name, bytes] of folder.files ?? []) {
    if (!folders.includes(path.dirname(name)) || !isCopied(name)) continue;
    const text = decode(bytes);
    for (let copy = 2; copy <= factor; copy++) {
      const copyOne = name.endsWith('.md') ? copyText : copyFields;
      const grown = copyOne(text, copy, folders);
      files.set(name.replace(/(\.\w+)$/, `-${copy}$1`), encode(grown));
    }
  }
  return { ...folder, files };
}

function isCopied(name: string): boolean {
  return /\.(?:md|yaml)$/.test(name) && !notCopied.has(name);
}

/** Like npm run check -- --fix. */
function recordUrls(folder: ContentFolder): ContentFolder {
  const { items, unread } = readItems(folder);
  const urls = [...listUrls(items, unread).urls.keys()].sort();
  return {
    ...folder,
    files: new Map([...(folder.files ?? []), [lockfileName, encode(`${urls.join('\n')}\n`)]]),
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function copyText(text: string, copy: number, folders: readonly string[]): string {
  const [, fields = '', ...body] = text.split(/^---\n/m);
  const copied = `---\n${copyFields(fields, copy, folders)}---\n`;
  const prose = body.join('---\n');
  if (!folders.includes('sources')) return copied + prose;
  return (
    copied +
    prose
      .replaceAll(/\[\^([a-z0-9-]+)\]/g, `[^$1-${copy}]`)
      .replaceAll(/^::chances\[([a-z0-9-]+)\]/gm, `::chances[$1-${copy}]`)
  );
}

/** @param folders those that have copies, which the copies name */
function copyFields(text: string, copy: number, folders: readonly string[]): string {
  const document = parseDocument(text);
  for (const field of ownFields) document.delete(field);
  if (typeof document.get('order') === 'number') {
    document.set('order', Number(document.get('order')) + 100 * (copy - 1));
  }
  for (const field of titleFields) {
    const value = document.get(field);
    if (typeof value === 'string') {
      document.set(field, number(value, copy));
    }
  }
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? key.value : undefined;
      if (typeof name !== 'string') return;
      if (linkFields.includes(name) && folders.includes(`${name}s`) && isScalar(value)) {
        value.value = `${value.value}-${copy}`;
      }
      if (/^(?:keyS|s)ources$/.test(name) && folders.includes('sources')) {
        visit(value as Parameters<typeof visit>[0], {
          Scalar(__, scalar) {
            scalar.value = `${scalar.value}-${copy}`;
          },
        });
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

type Glossary = { entries: { id: string; term: string; meaning: string; page?: string }[] };

function growGlossary({ entries }: Glossary, factor: number): string {
  const copies = Array.from({ length: factor - 1 }, (_, index) => index + 2).flatMap((copy) =>
    entries.map(({ id, term, meaning }) => ({
      id: `${id}-${copy}`,
      term: `${term} ${copy}`,
      meaning,
    })),
  );
  return stringify({ entries: [...entries, ...copies] }, { lineWidth: 0 });
}

/** `How much does it cost (2)?` */
function number(title: string, copy: number): string {
  return title.replace(/([.?]?)$/, ` (${copy})$1`);
}
