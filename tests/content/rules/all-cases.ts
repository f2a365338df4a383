import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Case, Corrections, Files } from './lint-files';
import { readCases } from './read-cases';

type Made = { cases: Case[]; inOrder: [ruleId: string, files: Files][] };

/** A module of a folder, if it has one. */
async function load<Module>(
  folder: string,
  name: 'cases' | 'corrections',
): Promise<Partial<Module>> {
  if (!existsSync(path.join(import.meta.dirname, folder, `${name}.ts`))) return {};
  return name === 'cases' ? import(`./${folder}/cases.ts`) : import(`./${folder}/corrections.ts`);
}

/** The cases of a folder of `lint/rules`: those of its cases.yaml, and those that cases.ts makes. */
async function loadGroup(folder: string) {
  const { cases = [], inOrder = [] } = await load<Made>(folder, 'cases');
  const { corrections = {} } = await load<{ corrections: Corrections }>(folder, 'corrections');
  const read = readCases(folder);
  return {
    folder,
    cases: [...read.cases, ...cases],
    inOrder: [...read.inOrder, ...inOrder],
    corrected: [
      ...read.corrected,
      ...Object.entries(corrections).flatMap(([ruleId, ofRule]) =>
        Object.entries(ofRule).map(([what, correction]) => ({ ruleId, what, correction })),
      ),
    ],
  };
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

export const groups = await Promise.all(folders.map(({ name }) => loadGroup(name)));

export const cases: Case[] = groups.flatMap((group) => group.cases);

/** What the message of a case proposes, done by hand. */
export const corrected = groups.flatMap((group) => group.corrected);
