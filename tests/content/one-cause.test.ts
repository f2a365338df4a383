import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFolder } from '@/lib/content/lint/check-content';
import { isError, toPlace } from '@/lib/content/load/diagnostic';
import { type ContentFolder, readFolder } from '@/lib/content/load/files/read-folder';
import { rememberFiles } from '@/lib/content/load/remember-files';

/** What is wrong: in which file, which words became which others; without words the file is gone. */
type Slip = { in: string; edit?: [from: string, to: string]; now?: string };

const read = rememberFiles();
const decoder = new TextDecoder();

/** The small clinic as it was published, with links into its pages. */
const published = change(readFolder('tests/fixtures/clinics/small-us').files ?? new Map(), [
  { in: 'faq/cost.md', edit: ['(/risks)', '(/risks#common-side-effects)'] },
  { in: 'faq/does-it-work.md', edit: ['\n---\n', '\naliases: [does-it-help]\n---\n'] },
  { in: 'urls.lock', edit: ['/faq#does-it-work', '/faq#does-it-help\n/faq#does-it-work'] },
  { in: 'print/day.md', edit: ['\n---\n', '\n---\n\n::boxes[/risks]\n'] },
]);

const causes: (Slip & { what: string; rule: string; at?: string })[] = parse(
  readFileSync('tests/content/one-cause.yaml', 'utf8'),
);

test.each(causes)('one slip is one message: $what', ({ rule, at, ...slip }) => {
  expect(errorsOf(slip)).toEqual([`${rule} ${at ?? placeOf(slip)}`]);
});

test('the clinic as it was published is in order', () => {
  expect(errorsOf({ in: 'faq/cost.md', edit: ['', ''] })).toEqual([]);
});

/** The line on which its words are now. */
function placeOf({ in: file, edit }: Slip): string {
  const [from = '', to = ''] = edit ?? [];
  const text = decoder.decode(published.get(file));
  const at = text.replace(from, () => to).indexOf(to.trim(), text.indexOf(from));
  return `${file}:${
    text
      .replace(from, () => to)
      .slice(0, at)
      .split('\n').length
  }`;
}

function errorsOf(slip: Slip): string[] {
  const files = change(published, [slip]);
  const names = [slip.in, slip.now].flatMap((name) => name ?? []);
  const committed = new Map(
    names.map((name) => [
      name,
      published.has(name) ? decoder.decode(published.get(name)) : undefined,
    ]),
  );
  const folder: ContentFolder = { dir: '', files, committed };
  return checkFolder(folder, new Date('2026-11-22T12:00:00Z'), undefined, read)
    .diagnostics.filter(isError)
    .map((found) => `${found.ruleId} ${toPlace(found)}`);
}

function change(files: ReadonlyMap<string, Uint8Array>, slips: readonly Slip[]) {
  const changed = new Map(files);
  for (const { in: name, edit, now } of slips) {
    const text = decoder.decode(changed.get(name));
    if (edit && !text.includes(edit[0])) throw new Error(`${name} has no "${edit[0]}"`);
    if (!edit) changed.delete(name);
    if (edit || now)
      changed.set(
        now ?? name,
        new TextEncoder().encode(edit ? text.replace(edit[0], () => edit[1]) : text),
      );
  }
  return changed;
}
