import { answer, type Corrections, page, sheet } from '../lint-files';

const costs = { 'pages/costs.md': page('Text.\n\n::prices') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'callout-syntax': {
    'a box that ends too early': ['Text.\n\n:::\n\nMore', 'Text.\n\nMore'],
    'one that begins inside another': ['Text.\n\n:::caution', 'Text.\n:::\n\n:::caution'],
    'a misspelt call-out': ['cuation', 'caution'],
    'a box with two colons': ['::note[', ':::note['],
    'a call-out that is not closed': ['\ny\n', '\ny\n:::\n'],
    'a space before its name': ['::: note[x]\ny', ':::note[x]\ny\n:::'],
    'an emergency that is folded away': [
      '::::more[x]\n:::emergency[x]\ny\n:::\n::::',
      ':::emergency[x]\ny\n:::\n\n:::more[x]\nz\n:::',
    ],
  },
  'picture-syntax': {
    'one in a sentence': ['As ::prices show.', 'As these show.\n\n::prices'],
    'words behind a picture': ['::day   the visit as a bar', '::day'],

    'a drawing that is not ours': ['rom', 'room'],
    'a misspelt picture': ['::calender', '::prices'],
    'a copy without its page': { 'print/day.md': sheet('::copy[/costs]'), ...costs },
    'too many lines to write on': ['{lines=99}', '{lines=2}'],
    'a picture in an answer': { ...answer('See [the costs](/costs).'), ...costs },
  },
  'list-syntax': {
    'a list in one line': ['1) the price 2) the day.', 'the price and the day.'],
    'a list that nothing marks': ['\nslippers\na book', '\n\n- slippers\n- a book'],
    'a dash from a word processor': ['– one', '- one'],
    'numbers without full stops': ['1 one\n2 two', '1. one\n2. two'],
    'a list with letters': ['a) your card\nb) your list', '- your card\n- your list'],
    'a list with boxes to tick': ['- [ ] your', '- your'],
    'a list with letters and full stops': [
      'a. your card\nb. your list',
      '- your card\n- your list',
    ],
  },
  'table-syntax': {
    'the number of a heading': ['1.1\tNight shifts', 'Night shifts.'],

    'a table from a word processor': [
      'Item\tPrice\nInfusion\tmuch',
      '| Item | Price |\n|---|---|\n| Infusion | much |',
    ],
    'a table without its second line': ['| Price |\n', '| Price |\n|---|---|\n'],
    'a cell too few': ['| Nothing to drink |', '| Nothing to drink | an hour |'],
    'a cell too many': ['| 2 | 3 |', '| 2 |'],
    'a sentence right below a table': ['\nAsk', '\n\nAsk'],
  },
  'bold-heading': {
    'bold words for a heading': ['**What to bring**', '## What to bring'],
    'in an answer, which has none': ['**What to bring**', '**What to bring** A bag.'],
    'in a box': ['**What to bring**\n\nText.', '**What to bring** Text.'],
  },
  'heading-syntax': {
    'a heading with an id': [' {#fees}', ''],
    'seven #': ['#######', '##'],
    'one that ends with ##': ['## More##', '## More'],
    'a text above a line': ['Some text.\n---', 'Some text.'],
  },
};
