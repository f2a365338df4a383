import { expect, test } from 'vitest';
import { PhraseCompiler } from '@/lib/content/lint/matching/compile-phrase';
import { hasAny } from '@/lib/content/lint/matching/find-phrases';

const compiler = new PhraseCompiler({ illness: ['depression', 'low (mood|spirits)'] });

test.each([
  ['ease~ <illness>', 'it eases low mood', 'it eases the mood'],
  ['lift ... <illness>', 'they lift even a very long depression', 'they lift it; depression stays'],
  ['works ... well', 'it works very well', 'it works not very well'],
  ['(at_once|soon) over', 'at once over', 'at last over'],
  ['works !by', 'it works well', 'it works by blocking'],
  ['(really)? safe', 'safe', 'unsafe'],
  ['miracul*', 'miraculously', 'miracle'],
  ['well-tolerated', 'well tolerated', 'tolerated'],
  ['^ safe', 'safe at last', 'it is safe'],
  ['safe $', 'it is safe.', 'it is safe to stand'],
])('"%s" is in "%s" and not in "%s"', (phrase, found, other) => {
  const phrases = compiler.compile([phrase]);
  expect(hasAny(phrases, found)).toBe(true);
  expect(hasAny(phrases, other)).toBe(false);
});

test('a class that is not defined is an error that names it', () => {
  expect(() => compiler.compile(['<unknown>'])).toThrow(/<unknown>/);
});
