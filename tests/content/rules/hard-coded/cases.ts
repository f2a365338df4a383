import { answer, type Case, fixtureFile } from '../lint-files';
import { here } from '../small-files';

/** Values typed into a text. */
export const cases: Case[] = [
  ['reply-time', 'a promise in hours', answer('We answer you within 48 hours.'), here],
  [
    'possible-figure',
    'a number of the same value',
    answer('The bell rings after 50 minutes.'),
    here,
  ],
  ['hard-coded-person', 'somebody who has not agreed', answer('Ask Dr Roe.'), here],
  ['private-details', 'a bank account', answer('Pay into account 62012345678.'), here],
  ['private-details', 'an account without the word', answer('Pay into Absa 1234567890.'), here],
  ['private-details', 'an ID number', answer('She is 800101 5009 087.'), here],
  ['hard-coded-phone', 'a line for payments', answer('For payments: 0218531234.'), here],
  [
    'hard-coded-phone',
    'a private number',
    answer('Ask for her private number, 083 412 9988.'),
    here,
  ],
  ['hard-coded-person', 'a patient', answer('Mr de la Rey must come next week.'), here],
  ['hard-coded-phone', 'a number in words', answer('On oh two one, five five five.'), here],
  ['hard-coded-figure', 'digits', answer('The drip takes 50 minutes.'), here],
  ['hard-coded-figure', 'words', answer('A fifty-minute drip.'), here],
  ['hard-coded-figure', 'a count', answer('You have four infusions.'), here],
  [
    'hard-coded-figure',
    'a rule for you with a source',
    answer('Do not drive for 36 hours.[^anand-2023]'),
    here,
  ],
  [
    'hard-coded-price',
    'a price in a reply',
    {
      'replies/costs.yaml':
        'title: Costs\ntopics: []\nsubject: Costs\nmessage: Dear {sender}, it costs $180.\n',
    },
    'replies/costs.yaml:4',
  ],
  ['hard-coded-price', 'a price', answer('It costs $180.'), here],
  ['hard-coded-price', 'a price in words', answer('It costs 180 dollars.'), here],
  ['hard-coded-phone', 'a number of clinic.yaml', answer('Call 911 now.'), here],
  ['hard-coded-phone', 'the same otherwise spaced', answer('Call +1 608 555 0142.'), here],
  ['hard-coded-phone', 'any other number', answer('Call 021 555 1234.'), here],
  ['hard-coded-phone', 'a link', answer('[Call us](tel:911).'), here],
  ['hard-coded-name', 'the promise to reply', answer('We reply within 1 business day.'), here],
  ['hard-coded-name', 'the name', answer('Welcome to Two Rivers Infusion Clinic.'), here],
  ['hard-coded-figure', 'a number right before its unit', answer('No driving for 36hrs.'), here],
  ['hard-coded-price', 'another currency', answer('The deposit is €100.'), here],
  ['hard-coded-phone', 'any number in a link', answer('[Ring us](tel:0218531234)'), here],
  ['hard-coded-phone', 'a number that lost digits', answer('The ward is on 033 345 67.'), here],
  [
    'hard-coded-phone',
    'one in a notice',
    {
      'notices/a.yaml':
        'says: Ring 082 123 4567.\nfrom: 2026-12-24\nuntil: 2027-01-02\nplaces: []\n',
    },
    'notices/a.yaml:1',
  ],
  ['hard-coded-hours', 'weekdays', answer('We are open on weekdays from 8 to 4.'), here],
  ['hard-coded-hours', 'every hour', answer('Open 24/7.'), here],
  ['hard-coded-hours', 'a range of days', answer('Come Mon-Fri 8-4.'), here],
  ['hard-coded-hours', 'a closure', answer('We are closed from 24 December.'), here],
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

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['reply-time', answer('The council answers within 48 hours.')],
  ['possible-figure', answer('It is 50 minutes away, and two rooms up.')],
  ['hard-coded-figure', answer('The bus takes 50 minutes.')],
  ['hard-coded-figure', answer('A trial gave a drip of 50 minutes.')],
  ['hard-coded-figure', answer('The helpline is open 36 hours a day.')],
  ['hard-coded-figure', answer('Wait an hour.')],
  ['hard-coded-phone', answer('Pay into Absa 1234567890, branch 470010.')],
  ['hard-coded-phone', answer('She is 800101 5009 087.')],
  ['possible-figure', answer('Road works: leave fifty minutes earlier.')],
  ['hard-coded-person', answer('Mr Mandela’s birthday is a day for others.')],
  ['private-details', answer('Pay by card, or phone 021 555 1234.')],
  ['hard-coded-phone', answer('In 911 people nothing was found.')],
  ['hard-coded-price', answer('In one trial they were paid €100.')],
  ['hard-coded-hours', answer('The council is open on weekdays from 8 to 4.')],
  ['hard-coded-hours', answer('We are closed on public holidays, and ring you back on Monday.')],
];
