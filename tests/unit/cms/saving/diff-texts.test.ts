import { expect, test } from 'vitest';
import { diffTexts } from '@/lib/cms/saving/diff-texts';

const lines = (text: string) => text.replaceAll('|', '\n');

test.each([
  ['the same', 'One.|Two.|', 'One.|Two.|', ['= One. Two.']],
  [
    'a word that is gone',
    'One.|Do not drive.|Three.|',
    'One.|Do drive.|Three.|',
    ['= One.', 'Do [-not] drive.', '= Three.'],
  ],
  ['a line that is gone', 'One.|Two.|', 'Two.|', ['[-One.]', '= Two.']],
  ['a line that is new', 'One.|', 'One.|Two.|', ['= One.', '[+Two.]']],
  ['another number', '1300', '1450', ['[-1300] [+1450]']],
])('%s', (_, was, is, expected) => {
  const shown = diffTexts(lines(was), lines(is)).map(
    ({ isSame, words }) =>
      (isSame ? '= ' : '') +
      words
        .map(({ kind, words: text }) =>
          kind === 'same' ? text : `[${kind === 'removed' ? '-' : '+'}${text.trim()}] `,
        )
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim(),
  );
  expect(shown).toEqual(expected);
});
