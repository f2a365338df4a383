import { type Case, edited, question } from '../lint-files';
import { editedCost, editedCosts } from '../small-files';

/** How it is typed. */
export const cases: Case[] = [
  [
    'no-sample-text',
    'a change that nobody has filled in',
    {
      'faq/cost.md': question(
        'Text.',
        'changes:\n  - { day: 2026-11-20, what: Write here what has changed, safety: true }\n',
      ),
    },
    'faq/cost.md:8',
  ],
  [
    'straight-quotes',
    'a value in curly quotes',
    editedCost('How much does it cost?', '“How much?”'),
    'faq/cost.md:2',
  ],
  [
    'no-sample-text',
    'an example',
    editedCosts('What it costs.', 'One or two sentences for search results'),
    'pages/costs.md:3',
  ],
  [
    'no-sample-text',
    'the text of npm run new',
    editedCost('Text.', 'Write the text here.'),
    'faq/cost.md:8',
  ],
  [
    'no-markup-in-fields',
    'HTML in a title',
    editedCosts('title: Costs', 'title: <b>Costs</b>'),
    'pages/costs.md:2',
  ],
  [
    'no-markup-in-fields',
    'bold words',
    editedCosts('Prices differ.', '"Prices **differ**"'),
    'pages/costs.md:4',
  ],
  [
    'paired-quotes',
    'half a pair of quotes',
    editedCosts('title: Costs', 'title: “Costs'),
    'pages/costs.md:2',
  ],
  [
    'tokens-in-fields',
    'a figure in a title',
    editedCosts('title: Costs', 'title: "{{sessions}} infusions"'),
    'pages/costs.md:2',
  ],
  [
    'tokens-in-fields',
    'a source in a summary',
    editedCosts('differ.', 'differ.[^anand-2023]'),
    'pages/costs.md:4',
  ],
  [
    'tokens-in-fields',
    'a figure that is not closed',
    editedCosts('differ.', '{{sessions}.'),
    'pages/costs.md:4',
  ],
  [
    'no-sample-text',
    'the number of an example',
    { 'locations/dubuque.md': edited('locations/dubuque.md', '+1 608-555-0142', '031 000 0000') },
    'locations/dubuque.md:11',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['paired-quotes', editedCosts('title: Costs', 'title: “Costs” now')],
  ['tokens-in-fields', editedCosts('differ.', 'differ: {{sessions}}'.replace(': ', ', '))],
];
