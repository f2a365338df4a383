import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { ruleTable } from '@/lib/content/lint/rule-table';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { type ReadFile, readFile } from '@/lib/content/load/read-items';

const now = new Date('2026-11-22T12:00:00Z');
const folder = readFolder('tests/fixtures/clinics/small-us');
const texts = new Map(
  [...(folder.files ?? [])].filter(([name]) => /\.(?:md|yaml)$/.test(name) && name !== 'README.md'),
);
const known = new Map<string, ReadFile>();

/** What is wrong outside a file, once it says something else than it did when it was committed. */
function checkOthers(name: string, bytes: Uint8Array): string[] {
  const committed = new Map([[name, new TextDecoder().decode(texts.get(name))]]);
  const files = new Map([...(folder.files ?? []), [name, bytes] as const]);
  const { diagnostics } = checkFolder({ ...folder, files, committed }, now, ruleTable, (file) => {
    const key = `${file.path}\n${file.text}`;
    const read = known.get(key) ?? readFile(file);
    known.set(key, read);
    return read;
  });
  return diagnostics
    .filter(({ file }) => !file.endsWith(`/${name}`))
    .map(({ ruleId, file, line }) => `${ruleId} ${file}:${line}`);
}

const usual = checkOthers('clinic.yaml', texts.get('clinic.yaml') ?? new Uint8Array());

test('a file that cannot be read makes no other look wrong', () => {
  // Each kind of file, since each check takes a moment.
  const kinds = new Map(
    [...texts.keys()].map((name) => [name.includes('/') ? path.dirname(name) : name, name]),
  );
  const blamed = [...kinds.values()].map((name) => {
    const text = new TextDecoder().decode(texts.get(name)).replace(/^(?=[a-z]+:)/m, '  bad: "');
    const found = checkOthers(name, new TextEncoder().encode(text));
    return [name, ...found.filter((one) => !usual.includes(one))];
  });
  expect(blamed.filter(([, ...found]) => found.length > 0)).toEqual([]);
});
