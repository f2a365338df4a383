import { expect, test } from 'vitest';
import { Grammar } from '@/lib/content/lint/matching/phrases/grammar';
import { inflect } from '@/lib/content/lint/matching/phrases/inflect';
import { PhraseFinder } from '@/lib/content/lint/matching/phrases/phrase-finder';
import { PhraseSet } from '@/lib/content/lint/matching/phrases/phrase-set';
import { splitWords } from '@/lib/content/lint/matching/split-words';

const grammar = new Grammar({
  drug: ['ketamine', 'the <new>? drip'],
  new: ['new|first'],
  illness: ['low mood', 'depress*'],
  number: ['#', 'ten'],
  crowd: ['<number> people'],
});

/** What a phrase finds in a text, in folded letters. */
function find(phrase: string, text: string): string[] {
  const words = splitWords(text);
  return new PhraseFinder(grammar, words).findAll(grammar.compile([phrase])).map(({ start, end }) =>
    words
      .slice(start, end)
      .map((word) => word.text)
      .join(' '),
  );
}

const cases: [phrase: string, text: string, found: string[]][] = [
  ['lift|ease', 'It may ease pain', ['ease']],
  ['lift~', 'It lifted', ['lifted']],
  ['miracul*', 'Miraculous!', ['miraculous']],
  ['*s', 'It works', ['works']],
  ['# people', 'In 1,200 people', ['1,200 people']],
  ['<drug>', 'The first drip', ['the first drip']],
  ['<crowd>', 'Of 1,200 people, ten people', ['1,200 people', 'ten people']],
  ['<drug>|pill', 'A pill', ['pill']],
  ['very? safe', 'Safe, very safe', ['safe', 'very safe', 'safe']],
  ['it .. works', 'It really often works', ['it really often works']],
  ['it .. works', 'It is something that always works', []],
  ['it ... works', 'It, too, works', []],
  ['it ... works', 'It does not work, it works', ['it works']],
  ['ease ... <illness>', 'It can ease a very low mood', ['ease a very low mood']],
  ['safe !to', 'Safe to drive', []],
  ['^ safe', 'Is it safe? "Safe!"', []],
  ['^ safe $', '"Safe!"', ['safe']],
  [
    'life-saving',
    'Life-saving, life saving, lifesaving',
    ['life saving', 'life saving', 'lifesaving'],
  ],
];

test.each(cases)('%s in "%s" finds %j', (phrase, text, found) => {
  expect(find(phrase, text)).toEqual(found);
});

test.each(cases.filter(([, , found]) => found.length > 0))(
  'a set has %s among what may be in "%s"',
  (phrase, text) => {
    const phrases = grammar.compile([phrase]);
    const { vocabulary } = new PhraseFinder(grammar, splitWords(text));
    expect(new PhraseSet(grammar, phrases).among(vocabulary)).toEqual(phrases);
  },
);

test.each(['lift~', '<drug>', '<crowd>', 'ease ... <illness>', 'life-saving'])(
  'a set leaves out %s where it cannot be',
  (phrase) => {
    const set = new PhraseSet(grammar, grammar.compile([phrase]));
    const { vocabulary } = new PhraseFinder(grammar, splitWords('We are open today.'));
    expect(set.among(vocabulary)).toEqual([]);
  },
);

test('a class that does not exist is an error', () => {
  expect(() => grammar.compile(['<nothing>'])).toThrow('nothing');
  expect(() => new Grammar({ one: ['<two>'] })).toThrow('two');
});

test.each([
  ['ease', ['ease', 'eases', 'eased', 'easing']],
  ['worry', ['worry', 'worries', 'worried', 'worrying']],
  ['crush', ['crush', 'crushes', 'crushed', 'crushing']],
])('%s is inflected', (word, forms) => {
  expect(inflect(word)).toEqual(forms);
});

test('a short verb doubles its last letter', () => {
  expect(inflect('stop')).toContain('stopped');
});
