import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { claimRuleIds } from '@/lib/content/lint/claims/claims';
import { advertisingRules } from '@/lib/content/lint/rules/advertising';
import { claimsRules } from '@/lib/content/lint/rules/claims';
import { fixtureFile, page } from './rules/lint-files';

const folder = path.join('tests', 'fixtures', 'wording');

/** One sentence a line; each file is of another hand or written on another day. */
function readSentences(kind: 'overclaims' | 'honest'): string[] {
  return readdirSync(path.join(folder, kind)).flatMap((file) =>
    readFileSync(path.join(folder, kind, file), 'utf8')
      .trimEnd()
      .split('\n'),
  );
}

/** The sentences that are refused, with the rule that refuses each. */
function refuse(sentences: readonly string[]): { ruleId: string; sentence: string }[] {
  // A file may not be longer than 100,000 characters.
  return sentences.length > 900
    ? [...refuse(sentences.slice(0, 900)), ...refuse(sentences.slice(900))]
    : refuseOnPage(sentences);
}

/** Each is a paragraph of one page. */
function refuseOnPage(sentences: readonly string[]): { ruleId: string; sentence: string }[] {
  const firstLine = page('').split('\n').length - 1;
  const files = {
    'clinic.yaml': fixtureFile('clinic.yaml'),
    'pages/costs.md': page(sentences.join('\n\n')),
  };
  const bytes = Object.entries(files).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  const rules = [...claimsRules, ...advertisingRules];
  return checkFolder({ dir: '', files: new Map(bytes) }, new Date('2026-11-22'), rules)
    .diagnostics.filter(({ file }) => file === 'pages/costs.md')
    .flatMap(({ ruleId, line = 0 }) => {
      const sentence = sentences[(line - firstLine) / 2];
      return sentence === undefined ? [] : [{ ruleId, sentence }];
    });
}

const overclaims = readSentences('overclaims');
const refused = refuse(overclaims);

/*
 * The weights are learned from these sentences, so the two shares only show that nothing was lost.
 * What a batch of another hand shows is what happens on the day that it comes:
 *
 * | batch | written as | stopped | honest ones refused |
 * |---|---|---|---|
 * | 10 | plain | 64 of 75 | 3 of 60 |
 * | 11 | talk | 63 of 75 | 2 of 60 |
 * | 12 | slogans | 63 of 75 | 4 of 60 |
 * | 13 | doctors' prose | 53 of 75 | 4 of 60 |
 * | 20–22 | three clinics' own | 204 of 240 | 10 of 240 |
 * | 23–26 | four more clinics' own | 301 of 320 | 15 of 320 |
 * | desk 7 | short everyday sentences | 49 of 60 | 5 of 50 |
 *
 * Of desk 7, 46 of 60 were stopped and 9 of 50 honest ones refused before desk 6 was learned.
 *
 * Rules alone stopped 44 to 53 in 100 of such batches. The limit in `claims/claims.ts` was set on 20
 * to 22, so that only 23 to 26 were met with nothing to choose any more.
 */
test('at least 97 in 100 of the overclaims that were collected are refused', () => {
  expect(overclaims.length).toBeGreaterThan(2500);
  const share = new Set(refused.map(({ sentence }) => sentence)).size / overclaims.length;
  expect(share).toBeGreaterThanOrEqual(0.97);
});

test('at most 3 in 100 of the honest sentences that were collected are refused', () => {
  const honest = readSentences('honest');
  expect(honest.length).toBeGreaterThan(2500);
  expect(refuse(honest).length / honest.length).toBeLessThanOrEqual(0.03);
});

test.each(claimRuleIds)('%s refuses at least five of them', (id) => {
  expect(refused.filter(({ ruleId }) => ruleId === id).length).toBeGreaterThanOrEqual(5);
});
