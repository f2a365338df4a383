import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { committed, diagnose, question } from './rules/lint-files';

const pairs = z.array(z.tuple([z.string(), z.string()]));
const corpus = z.strictObject({ turned: pairs, honest: pairs });

/** How many of the pairs are told, and those that are judged wrongly. */
function measure(name: string) {
  const file = path.join('tests/fixtures/reworded', `${name}.yaml`);
  const { turned, honest } = corpus.parse(parse(readFileSync(file, 'utf8')));
  const isTold = ([was, is]: [string, string]) =>
    diagnose('kept-sense', {
      // It has the figures that the sentences name.
      'figures.yaml': readFileSync('content/figures.yaml', 'utf8'),
      'faq/cost.md': question(`${is} Rest.`),
      [committed('faq/cost.md')]: question(`${was} Rest.`),
    }).length > 0;
  return {
    missed: turned.filter((pair) => !isTold(pair)),
    refused: honest.filter(isTold),
    counts: [turned.length, honest.length],
  };
}

test('of the sentences that the rule was tuned with, nearly all that were turned over are told', () => {
  const { missed, refused, counts } = measure('tuned');
  expect(counts).toEqual([96, 124]);
  expect(missed.length).toBeLessThanOrEqual(4);
  expect(refused.length).toBeLessThanOrEqual(3);
});

/**
 * When these were first read, 28 of the 30 were told, and 5 of the 40 honest ones, two of them for a mistake
 * in the code.
 */
test('of others, at least 85 of 100 are told, and few that are honest', () => {
  const { missed, refused, counts } = measure('held-out');
  expect(counts).toEqual([30, 40]);
  expect(missed.length).toBeLessThanOrEqual(2);
  expect(refused.length).toBeLessThanOrEqual(2);
});
