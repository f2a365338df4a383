import { answer, type Corrections, edited, page } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'hard-coded-price': {
    'a price in a reply': ['it costs $180', 'our page about costs says what it costs'],
    'another currency': {
      ...answer('The deposit is what [the costs](/costs) say.'),
      'pages/costs.md': page('Text.'),
    },
    'a price': {
      ...answer('It costs what [the costs](/costs) say.'),
      'pages/costs.md': page('Text.'),
    },
  },
  'hard-coded-phone': {
    'a number in the sentence of a person': [
      'Call me on +1 608-555-0142.',
      'Ring the number on our contact page.',
    ],
    'one in a notice': ['Ring 082 123 4567.', 'Ring the number on our contact page.'],
    'any other number': {
      ...answer('Call {{phone-desk}}.'),
      'clinic.yaml': edited(
        'clinic.yaml',
        'prices: shown',
        'prices: shown\nphoneBook:\n  - { id: desk, name: The desk, phone: "021 555 1234", checkedOn: null }',
      ),
    },
  },
};
