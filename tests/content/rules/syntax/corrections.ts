import { answer, type Corrections, page } from '../lint-files';

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
  'mark-spacing': {
    'a shout': ['!!!', '.'],
    'a divided word': ['certi-\nfy', 'certify'],

    'two full stops': ['you..', 'you.'],
    'spaces inside brackets': ['( in the morning )', '(in the morning)'],
    'an apostrophe alone': ['It ‘s', "It's"],
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
