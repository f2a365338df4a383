import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

const page = 'pages/what-is-ketamine.md';
const folder = path.join('tests', 'fixtures', 'wording');

/** Sentences typed before the rules were written, each by a hand of its own kind. */
function readSentences(kind: 'overclaims' | 'honest'): string[] {
  return readdirSync(path.join(folder, kind)).flatMap((file) =>
    readFileSync(path.join(folder, kind, file), 'utf8')
      .trimEnd()
      .split('\n'),
  );
}

/** Those that a rule refuses, all appended to one page, a paragraph each. */
function refused(sentences: readonly string[]): Set<number> {
  const clinic = new ClinicCopy();
  const firstLine = clinic.read(page).split('\n').length + 1;
  clinic.append(page, sentences.join('\n\n'));
  const lines = clinic.lint().flatMap((found) => {
    const [, line] = /(?:-source|^no-\S+) pages\/what-is-ketamine\.md:(\d+)$/.exec(found) ?? [];
    return line === undefined ? [] : [Number(line)];
  });
  return new Set(lines.map((line) => (line - firstLine) / 2));
}

test('nearly every overclaim is refused', () => {
  const sentences = readSentences('overclaims');
  expect(sentences.length).toBeGreaterThan(220);
  expect(refused(sentences).size / sentences.length).toBeGreaterThan(0.95);
});

test('hardly any honest sentence is refused', () => {
  const sentences = readSentences('honest');
  expect(sentences.length).toBeGreaterThan(370);
  expect(refused(sentences).size / sentences.length).toBeLessThan(0.02);
});
