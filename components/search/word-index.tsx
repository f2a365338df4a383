'use client';

// A client component only because its data is a tenth of what Next would hand to its runtime as markup.

import type { WordIndexView } from '@/lib/views/search/word-index';
import { IndexWords } from './index-words';
import { LetterSection } from './letter-section';

/** Every word with what it leads to, by its first letter. */
export function WordIndex({ index: { targets, letters } }: { index: WordIndexView }) {
  return letters.map(({ letter, anchor, items }) => (
    <LetterSection key={anchor} letter={letter}>
      <IndexWords id={anchor} items={items} targets={targets} />
    </LetterSection>
  ));
}
