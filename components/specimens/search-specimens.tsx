import type { SearchDocument } from '@/lib/search/search-index';
import { DangerHelp } from '../search/danger-help';
import { IndexWords } from '../search/index-words';
import { LetterLinks } from '../search/letter-links';
import { SearchBox } from '../search/search-box';
import { SearchResults } from '../search/search-results';
import { TermList } from '../search/term-list';
import { WordIndex } from '../search/word-index';
import { help, links } from './layout-specimens';

const letters = [
  { letter: '0', anchor: 'letter-0', items: [{ word: '24 hours', targets: [0] }] },
  {
    letter: 'B',
    anchor: 'letter-b',
    items: [
      { word: 'Risks', targets: [2] },
      { word: 'blood pressure', targets: [0, 1, 2] },
    ],
  },
];

const results: SearchDocument[] = [
  { kind: 'question', title: 'Does it hurt?', href: '#a', snippet: 'A little.', words: [] },
  { kind: 'section', title: 'Bladder', href: '#b', snippet: '', page: 'Risks', words: [] },
  { kind: 'term', title: 'infusion', href: '#c', snippet: 'A slow one.', words: [] },
];

const term = {
  id: 'ect',
  aliases: ['shock'],
  term: 'ECT',
  meaning: 'A short seizure of the brain.',
  synonyms: ['shock therapy'],
  more: links[0],
  sources: [{ number: 1, href: '#source-a' }],
};

const bareTerm = {
  ...term,
  id: 'bare',
  aliases: [],
  synonyms: [],
  more: undefined,
  sources: [],
};

/** The search, the index from A to Z, and the glossary. */
export const searchSpecimens = {
  SearchBox: {
    'nothing typed': (
      <SearchBox
        indexHref="/none.json"
        index={{ targets: [], letters: [] }}
        contactHref="#contact"
        help={help}
        dangerWords={{}}
      />
    ),
  },
  SearchResults: {
    'a question, a section, a term': <SearchResults results={results} />,
    'none: nothing': <SearchResults results={[]} />,
  },
  DangerHelp: {
    crisis: <DangerHelp danger="crisis" help={help} />,
    emergency: <DangerHelp danger="emergency" help={help} />,
  },
  LetterLinks: { 'a digit and a letter': <LetterLinks letters={letters} /> },
  IndexWords: {
    'a word with three answers': (
      <IndexWords id="letter-b" items={letters[1]?.items ?? []} targets={results} />
    ),
  },
  WordIndex: { 'a name, and words': <WordIndex index={{ targets: results, letters }} /> },
  TermList: {
    'with and without all': (
      <TermList letters={[{ letter: 'E', anchor: 'letter-e', items: [term, bareTerm] }]} />
    ),
  },
};
