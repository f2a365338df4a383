import { answer, type Case, fixtureFile } from '../lint-files';
import { here } from '../small-files';

/** Values typed into a text. */
export const cases: Case[] = [
  [
    'hard-coded-price',
    'a price in a reply',
    {
      'replies/costs.yaml':
        'title: Costs\ntopics: []\nsubject: Costs\nmessage: Dear {sender}, it costs $180.\n',
    },
    'replies/costs.yaml:4',
  ],
  [
    'hard-coded-price',
    'a price in a paragraph of a reply',
    {
      'replies/costs.yaml':
        'title: Costs\ntopics: []\nsubject: Costs\nmessage: |\n  Dear {sender},\n\n  It costs $180.\n',
    },
    'replies/costs.yaml:7',
  ],
  ['hard-coded-price', 'a price', answer('It costs $180.'), here],
  ['hard-coded-phone', 'any other number', answer('Call 021 555 1234.'), here],
  ['hard-coded-price', 'another currency', answer('The deposit is €100.'), here],
  [
    'hard-coded-phone',
    'one in a notice',
    {
      'notices/a.yaml':
        'says: Ring 082 123 4567.\nfrom: 2026-12-24\nuntil: 2027-01-02\nplaces: []\n',
    },
    'notices/a.yaml:1',
  ],
  [
    'hard-coded-phone',
    'a number in the sentence of a person',
    {
      'people/alex-example.yaml': fixtureFile('people/alex-example.yaml').replace(
        /^sentence: .*/m,
        'sentence: Call me on +1 608-555-0142.',
      ),
    },
    'people/alex-example.yaml:9',
  ],
];
