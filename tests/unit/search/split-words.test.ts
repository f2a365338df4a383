import { expect, test } from 'vitest';
import { foldWords } from '@/lib/search/fold-words';
import { splitWords } from '@/lib/search/split-words';

const short = new Set(['do', 'i', 'a', 'it']);
const known = new Set([...short, ...foldWords('how book long does take bp booking side effects')]);
const split = (word: string) => splitWords(word, known, (part) => short.has(part));

test.each([
  ['howdoibook', foldWords('how do i book')],
  ['howlongdoesittake', foldWords('how long does it take')],
  ['sideeffects', foldWords('side effects')],
])('"%s" is taken apart', (word, parts) => {
  expect(split(word)).toEqual(parts);
});

test.each(['howdoibuy', 'bpbook', 'book', 'doit', 'a'.repeat(41)])(
  '"%s" stays as it is',
  (word) => {
    expect(split(word)).toBeUndefined();
  },
);
