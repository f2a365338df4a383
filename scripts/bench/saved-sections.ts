import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Section } from './section';

/** Ignored by git. One section's failure, or measuring it anew, does not cost the others. */
const folder = 'test-results-bench';

export function saveSection(name: string, section: Section) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(toFile(name), JSON.stringify(section));
}

/** @returns those that have been measured, in the order of the names */
export function readSections(names: readonly string[]): Section[] {
  return names
    .map(toFile)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

function toFile(name: string): string {
  return path.join(folder, `${name}.json`);
}
