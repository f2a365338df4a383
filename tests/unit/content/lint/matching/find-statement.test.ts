import { expect, test } from 'vitest';
import { toClaimSentence } from '@/lib/content/lint/matching/find-claim';
import { findStatement } from '@/lib/content/lint/matching/find-statement';
import { grammar } from '@/lib/content/lint/matching/load-wording';
import { PhraseSet } from '@/lib/content/lint/matching/phrases/phrase-set';

const statement = {
  figures: [],
  find: new PhraseSet(grammar, grammar.compile(['wait|sleep until'])),
  only: grammar.compile(['pain']),
  unless: grammar.compile(['at once']),
  unlessBefore: grammar.compile(['never']),
  own: undefined,
};

function find(text: string) {
  return findStatement({ text, ...toClaimSentence(text, false) }, statement);
}

test('a statement is found as it is written, with its place', () => {
  expect(find('With pain, Wait  until Monday.')).toEqual({ words: 'Wait  until', offset: 11 });
});

test.each([
  ['without a word that it needs', 'Wait until Monday.'],
  ['beside a word that makes it harmless', 'With pain, call at once, and wait until we come.'],
  ['after a word that turns it round', 'With pain, never wait until Monday.'],
])('nothing is found %s', (_what, text) => {
  expect(find(text)).toBeUndefined();
});

test('a word that turns it round does not count behind it', () => {
  expect(find('With pain, wait until Monday, and never call.')?.words).toBe('wait until');
});
