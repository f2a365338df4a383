import { expect, test } from 'vitest';
import { createSearch } from '@/lib/search/create-search';
import { findDanger } from '@/lib/search/find-danger';
import { foldWords } from '@/lib/search/fold-words';
import { functionWords } from '@/lib/search/function-words';
import type { SearchDocument } from '@/lib/search/search-index';
import type { SearchSynonym } from '@/lib/search/synonyms';
import { toDangerWords } from '@/lib/views/pages/reading/search-view';
import { toSearchIndex } from '@/lib/views/search/search-index-file';
import { readContent } from '@/tests/support/read-content';
import { readSearches } from '@/tests/support/read-searches';

const content = readContent('content');
const search = createSearch(toSearchIndex(content));

/** As the page does it. */
const searchSite = (typed: string) => search(typed, findDanger(typed, toDangerWords(content)));

test.each(['short', 'long', 'danger'] as const)(
  'of the %s searches, 97 in 100 find the answer among the first three',
  (list) => {
    const searches = readSearches(list);
    expect(searches.length).toBeGreaterThanOrEqual(50);
    const missed = searches.filter(({ typed, wanted }) => {
      const first = searchSite(typed).slice(0, 3);
      return !first.some(({ href }) => wanted.includes(href));
    });
    const names = missed.map(({ typed }) => typed).join(', ');
    expect(missed.length / searches.length, names).toBeLessThanOrEqual(0.03);
  },
);

function titlesFor(
  typed: string,
  documents: Partial<SearchDocument>[],
  synonyms: SearchSynonym[] = [],
): string[] {
  const whole = documents.map(
    (document, at): SearchDocument => ({
      kind: 'question',
      title: 'Title',
      href: `/${at}`,
      snippet: '',
      words: [],
      ...document,
    }),
  );
  return createSearch({ documents: whole, synonyms })(typed).map(({ title }) => title);
}

test.each([
  ['licence', 'license'],
  ['anaesthetic', 'anesthetic'],
  ['tranquillisers', 'tranquilizer'],
  ['out-patient', 'outpatient'],
  ['outpatient', 'out-patient'],
  ['doesn’t', 'doesnt'],
  ['dizziness', 'diziness'],
  ['pregnancy', 'pregnency'],
  ['driving', 'drive'],
  ['parking', 'parkng'],
  ['parking', 'parkin'],
  ['breastfeeding', 'breast feading'],
  ['drive', 'drve'],
  ['tablets', 'tabl'],
  ['pacemaker', 'i have a pace maker'],
  ['lamotrigine', 'lamotrigne'],
])('"%s" is found by whoever types "%s"', (word, typed) => {
  expect(titlesFor(typed, [{ title: 'Other' }, { title: 'Right', words: [word] }])).toEqual([
    'Right',
  ]);
});

test('a word of nearly every document decides nothing, and a mistyped rare one does', () => {
  const others = Array.from({ length: 40 }, (_, at) => ({ title: `Infusions, part ${at}` }));
  const found = titlesFor('lamotrigne and infusions', [
    ...others,
    { title: 'Infusions' },
    { title: 'Right', words: ['lamotrigine'] },
  ]);
  expect(found[0]).toBe('Right');
});

test.each(['swanger', 'wanna know if im swangr', 'ek is swanger'])(
  '"%s" finds what the word means',
  (typed) => {
    const synonyms = [
      { means: 'pregnant', words: ['swanger'] },
      { means: 'I', words: ['ek'] },
    ];
    const documents = [{ title: 'Other' }, { title: 'Right', words: ['pregnant'] }];
    expect(titlesFor(typed, documents, synonyms)[0]).toBe('Right');
  },
);

test('a phrase means what none of its words does alone', () => {
  const synonyms = [{ means: 'contraception', words: ['the pill'] }];
  const documents = [{ title: 'A pill' }, { title: 'Right', words: ['contraception'] }];
  expect(titlesFor('on the pill', documents, synonyms)[0]).toBe('Right');
});

test.each([
  ['can i driev', 'drive'],
  ['can i drve', 'drive'],
  ['b4 the drip 2nite', 'before'],
  ['glokoma', 'glaucoma'],
  ['howdoibook', 'booking'],
  ['im 81', 'old'],
  ['she is 16', 'under 18'],
])('"%s" is read as it is meant', (typed, word) => {
  const documents = [{ title: 'Other' }, { title: 'Right', words: [word] }];
  expect(titlesFor(typed, documents)[0]).toBe('Right');
});

test('words of time and number tell nothing beside another word', () => {
  const documents = [
    { title: 'What I did two years ago, and since' },
    { title: 'Right', words: ['stroke'] },
  ];
  expect(titlesFor('I had a stroke two years ago', documents)[0]).toBe('Right');
  expect(titlesFor('two years ago', documents)).toEqual([documents[0]?.title]);
});

test('an answer comes before a section and a term of the same words', () => {
  const kinds = ['term', 'section', 'question'] as const;
  const found = titlesFor(
    'liver',
    kinds.map((kind) => ({ kind, title: `Liver, a ${kind}` })),
  );
  expect(found).toEqual(['Liver, a question', 'Liver, a section', 'Liver, a term']);
});

test('a heading that several pages have is no answer to its word', () => {
  const section = { kind: 'section', title: 'Risks' } as const;
  const found = titlesFor('risks', [
    { ...section, page: 'A page of risks' },
    { ...section, page: 'Another page of risks' },
    { title: 'Which risks are there?' },
  ]);
  expect(found[0]).toBe('Which risks are there?');
});

test('what a synonym means is something that the site has', () => {
  const strange = content.synonyms.filter(({ means }) => {
    const isFunctionWord = foldWords(means).every((word) => functionWords.has(word));
    return !isFunctionWord && search(means).length === 0;
  });
  expect(strange).toEqual([]);
});

test('a short word is not taken for another that differs by a letter', () => {
  const documents = [{ title: 'Feed' }, { title: 'Right', words: ['weed'] }];
  expect(titlesFor('weed', documents)).toEqual(['Right']);
});

test('many search words make an answer no weaker', () => {
  const words = ['needle', ...Array.from({ length: 30 }, (_, at) => `word${at}`)];
  const found = titlesFor('needle', [
    { title: 'Needle in a haystack of hay and other things' },
    { title: 'Right', words },
  ]);
  expect(found[0]).toBe('Right');
});

test('a word that names an answer outweighs several that do not', () => {
  const found = titlesFor('ritalin before the meal', [
    { title: 'Before meals', snippet: 'What to do before the meal.' },
    { title: 'Before' },
    { title: 'Meals' },
    { title: 'Right', words: ['Ritalin'] },
  ]);
  expect(found.slice(0, 3)).toContain('Right');
});

test('what is typed as a title or search word has it comes first', () => {
  const found = titlesFor('blood test', [
    { title: 'Blood' },
    { title: 'A test of blood, and another blood test' },
    { title: 'Right', words: ['Blood tests'] },
  ]);
  expect(found[0]).toBe('Right');
});

test('nothing typed finds nothing', () => {
  expect(titlesFor(' ', [{}])).toEqual([]);
  expect(titlesFor('?!', [{}])).toEqual([]);
});
