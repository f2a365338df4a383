import { type Case, edited, fixtureFile } from '../lint-files';

const reply = (message: string) => ({
  'replies/parking.yaml': `title: Parking\ntopics: []\nsubject: Parking\n${message}\n`,
});

/** Replies, words of the glossary, the theme. */
export const cases: Case[] = [
  [
    'reply-placeholders',
    'a reference that the subject has already',
    {
      'replies/appointment.yaml': edited(
        'replies/appointment.yaml',
        'subject: Your first visit',
        'subject: Your first visit, {reference}',
      ),
    },
    'replies/appointment.yaml:3',
  ],
  ...['A word. Two words.', 'A word', 'A word. and more'].map(
    (meaning): Case => [
      'one-sentence-meaning',
      meaning,
      { 'glossary.yaml': `entries:\n  - id: a\n    term: a\n    meaning: ${meaning}\n` },
      'glossary.yaml:4',
    ],
  ),
  [
    'theme-contrast',
    'links too pale to read',
    { 'theme.yaml': 'light:\n  accent: "#4a9aa8"\n' },
    'theme.yaml:2',
  ],
  [
    'theme-contrast',
    'two colours, each too near to others',
    { 'theme.yaml': 'light:\n  danger: "#ff4444"\n  border: "#dddddd"\n' },
    'theme.yaml:2',
    'theme.yaml:3',
  ],
  [
    'theme-contrast',
    'a dark screen with a bright ground',
    { 'theme.yaml': 'dark:\n  ground: "#666666"\n' },
    'theme.yaml:2',
  ],
  ...['{name}', '{refrence}', '{sender'].map(
    (placeholder): Case => [
      'reply-placeholders',
      `a reply with ${placeholder}`,
      { 'replies/appointment.yaml': edited('replies/appointment.yaml', '{sender}', placeholder) },
      'replies/appointment.yaml:4',
    ],
  ),
  ...['soon', 'two working weeks', '0 days', 'as soon as we can'].map(
    (within): Case => [
      'reply-promise',
      within,
      { 'clinic.yaml': edited('clinic.yaml', 'one business day', within) },
      'clinic.yaml:31',
    ],
  ),
  [
    'reply-placeholders',
    'the name of one person',
    reply('message: Dear Mrs Botha, you asked where to park.'),
    'replies/parking.yaml:4',
  ],
  [
    'reply-paragraphs',
    'a reply whose sign for lines is lost',
    reply(`message:\n  Dear {sender},\n\n  ${'You asked where to park. '.repeat(20)}`),
    'replies/parking.yaml:4',
  ],
  [
    'reply-paragraphs',
    'a first line that lost a space',
    reply('message: |\n Dear {sender},\n\n  There is a place beside the door.\n'),
    'replies/parking.yaml:4',
  ],
  [
    'mark-square',
    'a mark of another square',
    { 'theme.yaml': 'mark: M0 0H64V64H0Z\n' },
    'theme.yaml:1',
  ],
  [
    'telling-meaning',
    'a word that explains itself',
    {
      'glossary.yaml':
        'entries:\n  - id: a\n    term: antidepressant\n    meaning: An antidepressant.\n',
    },
    'glossary.yaml:4',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'one-sentence-meaning',
    {
      'glossary.yaml': 'entries:\n  - { id: a, term: a, meaning: "About 0.5 of it, or 10:30." }\n',
    },
  ],
  ['reply-placeholders', { 'replies/appointment.yaml': fixtureFile('replies/appointment.yaml') }],
  ...['24 hours', 'two working days', 'a week', 'the next working day'].map(
    (within): [string, Case[2]] => [
      'reply-promise',
      { 'clinic.yaml': edited('clinic.yaml', 'one business day', within) },
    ],
  ),
];
