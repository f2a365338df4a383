import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import { contentDir } from '../../../lib/content/content-dir';
import { type ContentFolder, readFolder } from '../../../lib/content/load/files/read-folder';
import { readItems } from '../../../lib/content/load/read-items';
import { listUrls, lockfileName } from '../../../lib/content/references/urls/url-lockfile';
import { requiredPages } from '../../../lib/content/schemas/content-types';

/** Pages with a template of their own, and the one to which every page about treatment has to lead. */
const notCopied = new Set([...requiredPages, 'risks'].map((name) => `pages/${name}.md`));

const copied = /^(conditions|decisions|faq|locations|options|pages|people|sources)\//;

/** What only one file can have. */
const ownFields = ['aliases', 'navigation', 'searchWords'];

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
  const files = new Map(folder.files);
  const given = [...files];
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const encode = (text: string) => new TextEncoder().encode(text);
  for (const [name, bytes] of given) {
    if (!copied.test(name) || notCopied.has(name)) continue;
    for (let copy = 2; copy <= factor; copy++) {
      const isRecord = name.endsWith('.yaml');
      const text = decode(bytes);
      const grown = isRecord ? copyFields(text, copy) : copyText(text, copy);
      files.set(name.replace(/(\.\w+)$/, `-${copy}$1`), encode(grown));
    }
  }
  const glossary = parseDocument(decode(files.get('glossary.yaml') ?? encode('entries: []')));
  files.set('glossary.yaml', encode(growGlossary(glossary.toJS(), factor)));
  const { items, unread } = readItems({ ...folder, files });
  const urls = [...listUrls(items, unread).urls.keys()].sort();
  files.set(lockfileName, encode(`${urls.join('\n')}\n`));
  return { ...folder, files };
}

/**
 * Writes such a folder.
 *
 * @param target the new folder
 */
export function growContent(target: string, factor: number) {
  rmSync(target, { recursive: true, force: true });
  for (const [name, bytes] of growFolder(readFolder(contentDir), factor).files ?? []) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), bytes);
  }
}

function copyText(text: string, copy: number): string {
  const [, fields = '', ...body] = text.split(/^---\n/m);
  const prose = body
    .join('---\n')
    .replaceAll(/\[\^([a-z0-9-]+)\]/g, `[^$1-${copy}]`)
    .replaceAll(/^::chances\[([a-z0-9-]+)\]/gm, `::chances[$1-${copy}]`);
  return `---\n${copyFields(fields, copy)}---\n${prose}`;
}

function copyFields(text: string, copy: number): string {
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
      if (['condition', 'decision', 'source'].includes(name) && isScalar(value)) {
        value.value = `${value.value}-${copy}`;
      }
      if (['sources', 'keySources'].includes(name)) {
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
