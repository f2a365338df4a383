import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWording } from '@/lib/content/lint/matching/read-wording';
import { confusions } from '@/lib/content/lint/spelling/confusions';

type Entry = { typed: Record<string, unknown>; after?: string[]; before?: string[] };

const entries: Entry[] = parse(readWording('confusions'));

/** One example of a phrase: the first of its alternatives, word by word. */
function exampleOf([phrase = '']: string[] = []): string {
  const words = phrase.split(' ').map((step) => step.split('|')[0] ?? '');
  return words.join(' ').replaceAll('#', '3').replaceAll('*', 'xyz');
}

/** What is found in a text, and the text with what is meant in its place. */
function correct(text: string) {
  return confusions.flatMap(({ words, toMeant }) => {
    const found = words.exec(text)?.[0];
    const [meant = ''] = found === undefined ? [] : toMeant(found).split('" or "');
    return found === undefined ? [] : [{ found, corrected: text.replace(found, meant) }];
  });
}

test.each(
  entries.flatMap(({ typed, after, before }) =>
    Object.entries(typed).map(([word, meant]) => {
      const around = (middle: unknown) =>
        ['So', exampleOf(after), middle, exampleOf(before), 'too.'].filter(Boolean).join(' ');
      return [around(word), around([meant].flat()[0])];
    }),
  ),
)('"%s" becomes "%s"', (typed, meant) => {
  expect(correct(typed).map(({ corrected }) => corrected)).toContain(meant);
});

test.each([
  ['Wont it hurt?', 'Won’t it hurt?'],
  ['It’s own price', 'Its own price'],
  ['An tablet', 'a tablet'],
  ['The patient’s are here.', 'The patients are here.'],
])('capitals and curly apostrophes count: "%s"', (typed, meant) => {
  expect(correct(typed).map(({ corrected }) => corrected)).toContain(meant);
});

test.each(['Vitamin A infusions', 'It is more than a week, then rest.', 'They cannot loose'])(
  'nothing is found in "%s"',
  (text) => {
    expect(correct(text)).toEqual([]);
  },
);
