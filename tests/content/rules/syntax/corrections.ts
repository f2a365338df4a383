import { answer, type Corrections, page, sheet } from '../lint-files';

const costs = { 'pages/costs.md': page('Text.\n\n::prices') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'bold-syntax': {
    'words that are highlighted': ['==your doctor==', '**your doctor**'],
    'words between waves': ['~You can speak~', 'You can speak'],

    'underscores that do not close': ['__A price__is.', '**A price** is.'],
    'bold words that are not closed': ['**Note.', '**Note.**'],
    'one asterisk too many': ['**Note***', '**Note**'],
    'half a pair of backticks': ['`important', 'important'],
  },
  'callout-syntax': {
    'one that begins inside another': ['Text.\n\n:::caution', 'Text.\n:::\n\n:::caution'],
    'a misspelt call-out': ['cuation', 'caution'],
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
  'token-syntax': {
    'a number raised by hand': ['^1', ''],
    'a citation of a journal': [' (Short et al., 2018)', '[^anand-2023]'],
    'a small number': ['It soon fades.¹', 'It may fade.'],

    'a figure that is not closed': ['{{sessions}', '{{sessions}}'],
    'a citation with a space': ['anand 2023', 'anand-2023'],
    'a source by its number': ['[1]', '[^anand-2023]'],
    'three brackets': ['{{{sessions}}}', '{{sessions}}'],
    'two brackets around a source': ['[[^anand-2023]]', '[^anand-2023]'],
  },
  'link-syntax': {
    'an address for mail that none is': ['a@two,co.za', 'name@two-rivers.example'],
    'a PDF with spaces in its name': ['The form (2).pdf', '/costs'],
    'brackets the wrong way round': {
      ...answer('See [the costs](/costs).'),
      'pages/costs.md': page('Text.'),
    },
    'a link pasted twice': {
      ...answer('See [the risks](/risks).'),
      'pages/risks.md': page('Text.'),
    },

    'a target that is not a URL': ['(costs)', '(/costs)'],
    'a javascript: link': ['javascript:alert(1)', 'https://example.org'],
    'a space in the path': ['(the costs.md)', '(/costs)'],
    'a space between the brackets': ['] (', ']('],
    'the brackets the wrong way round': ['(the costs)[/costs]', '[the costs](/costs)'],
    'one without its first bracket': { ...answer('See [costs](/costs).'), ...costs },
    'a link to no number': ['[Call](tel:)', 'Call'],
    'a mail to nobody': ['mailto:', 'mailto:name@clinic.example'],
    'a link typed twice': ['https://https://', 'https://'],
    'brackets without a target': ['[the costs]', 'the costs'],
    'a link without words': ['[ ]', '[the costs]'],
  },
  'list-syntax': {
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
  'mark-spacing': {
    'a shout': ['!!!', '.'],
    'a divided word': ['certi-\nfy', 'certify'],

    'two full stops': ['you..', 'you.'],
    'spaces inside brackets': ['( in the morning )', '(in the morning)'],
    'an apostrophe alone': ['It ‘s', "It's"],
  },
  'heading-syntax': {
    'seven #': ['#######', '##'],
    'one that ends with ##': ['## More##', '## More'],
    'a text above a line': ['Some text.\n---', 'Some text.'],
  },
  'paired-brackets': { 'one that is not closed': ['morning.', 'morning).'] },
  'bare-url': {
    'a URL without https': [
      'See www.example.org for',
      'See [the words](https://www.example.org) for',
    ],
    'a whole one': ['https://example.org.', '[words](https://example.org).'],
  },
};
