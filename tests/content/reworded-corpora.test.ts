import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { advertisingRules } from '@/lib/content/lint/rules/advertising';
import { keptSense } from '@/lib/content/lint/rules/changes/kept-sense';
import { claimsRules } from '@/lib/content/lint/rules/claims';
import { checkFiles, committed, question } from './rules/lint-files';

const pairs = z.array(z.tuple([z.string(), z.string()]));
const corpus = z.strictObject({ turned: pairs, honest: pairs });

type Pairs = z.infer<typeof pairs>;

/** What is said of each pair, which is an answer of its own, and was one. */
function judge(list: Pairs, rules: typeof claimsRules) {
  const fileOf = (index: number) => `faq/pair-${index}.md`;
  const files = list.flatMap(([was, is], index) => [
    [fileOf(index), question(`Text. ${is} Rest.`)] as const,
    [committed(fileOf(index)), question(`Text. ${was} Rest.`)] as const,
  ]);
  // It has the figures that the sentences name.
  const figures = readFileSync('content/figures.yaml', 'utf8');
  const said = checkFiles({ 'figures.yaml': figures, ...Object.fromEntries(files) }, rules);
  return list.map(([was, is], index) => {
    const severities = said
      .filter(({ file }) => file === fileOf(index))
      .map(({ severity }) => severity);
    return { was, is, isRefused: severities.includes('error'), isTold: severities.length > 0 };
  });
}

/** Those that are judged wrongly, and how many there are. */
function measure(name: string, rules: typeof claimsRules) {
  const file = path.join('tests/fixtures/reworded', `${name}.yaml`);
  const { turned, honest } = corpus.parse(parse(readFileSync(file, 'utf8')));
  const judged = judge(honest, rules);
  return {
    missed: judge(turned, rules).filter(({ isTold }) => !isTold),
    refused: judged.filter(({ isRefused }) => isRefused),
    warned: judged.filter(({ isTold, isRefused }) => isTold && !isRefused),
    counts: [turned.length, honest.length],
  };
}

test('of the sentences that the rule was tuned with, nearly all that were turned over are told', () => {
  const { missed, warned, counts } = measure('tuned', [keptSense]);
  expect(counts).toEqual([96, 124]);
  expect(missed.length).toBeLessThanOrEqual(4);
  expect(warned.length).toBeLessThanOrEqual(3);
});

/**
 * When these were first read, 28 of the 30 were told, and 5 of the 40 honest ones, two of them for a mistake
 * in the code.
 */
test('of others, at least 85 of 100 are told, and few that are honest', () => {
  const { missed, warned, counts } = measure('held-out', [keptSense]);
  expect(counts).toEqual([30, 40]);
  expect(missed.length).toBeLessThanOrEqual(2);
  expect(warned.length).toBeLessThanOrEqual(2);
});

/** Every rule that judges what a sentence says, where it replaces a published one. */
const all = [...claimsRules, ...advertisingRules, keptSense];

test('staff may reword what is published: hardly a sentence is refused or warned of', () => {
  const { missed, refused, warned, counts } = measure('staff', all);
  expect(counts).toEqual([30, 40]);
  expect(missed.length).toBeLessThanOrEqual(2);
  expect([refused, warned]).toEqual([[], []]);
});

/**
 * Before the rules knew other words for the contrary, 15 of these 30 were told, and of the honest 40, 3 were
 * refused and 2 warned of. When they were first read afterwards, it was 25, 1 and 3; whoever wrote the lists
 * had written these sentences, so another hand's would fare worse.
 */
test('the same of sentences that were written before, and read once the lists were', () => {
  const { missed, refused, warned, counts } = measure('staff-held-out', all);
  expect(counts).toEqual([30, 40]);
  expect(missed.length).toBeLessThanOrEqual(4);
  expect(refused).toEqual([]);
  expect(warned.length).toBeLessThanOrEqual(1);
});

test('the same of longer sentences, of which hardly a word stays', () => {
  const { missed, refused, warned, counts } = measure('longer', all);
  expect(counts).toEqual([40, 50]);
  expect(missed.length).toBeLessThanOrEqual(9);
  expect(refused.length).toBeLessThanOrEqual(1);
  expect(warned.length).toBeLessThanOrEqual(2);
});
