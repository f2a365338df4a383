import { answer, type Corrections, edited, page } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'reply-time': { 'a promise in hours': ['48 hours', '{{reply-time}}'] },
  'possible-figure': {
    'a number of the same value': ['after 50 minutes', 'when it is over'],
  },
  'hard-coded-person': {
    'somebody who has not agreed': ['Dr Roe', 'the doctor'],
    'a patient': ['Mr de la Rey must come next week.', 'We ring those who must come next week.'],
  },
  'private-details': {
    'an account without the word': ['into Absa 1234567890', 'into the account on the invoice'],
    'an ID number': ['She is 800101 5009 087.', 'We know who she is.'],
    'a bank account': ['into account 62012345678', 'into the account on the invoice'],
  },
  'hard-coded-figure': {
    'a number right before its unit': ['36hrs', '{{driving-hours}}'],
    digits: ['50 minutes', '{{infusion-minutes}}'],
    'a count': ['four infusions', '{{sessions}} infusions'],
    'a rule for you with a source': ['36 hours', '{{driving-hours}}'],
  },
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
    'a private number': ['her private number, 083 412 9988', 'the sister on duty'],
    'a line for payments': ['For payments: 0218531234.', 'Ask us about payments.'],
    'a number in words': ['On oh two one, five five five.', 'Call us.'],
    'a number in the sentence of a person': [
      'Call me on +1 608-555-0142.',
      'Ring the number on our contact page.',
    ],
    'any number in a link': ['[Ring us](tel:0218531234)', 'Ring us'],
    'a number that lost digits': ['on 033 345 67', 'a floor up'],
    'one in a notice': ['Ring 082 123 4567.', 'Ring the number on our contact page.'],
    'a number of clinic.yaml': ['911', '{{emergency-number}}'],
    'the same otherwise spaced': ['Call +1 608 555 0142.', 'Call us.'],
    'any other number': {
      ...answer('Call {{phone-desk}}.'),
      'clinic.yaml': edited(
        'clinic.yaml',
        'prices: shown',
        'prices: shown\nphoneBook:\n  - { id: desk, name: The desk, phone: "021 555 1234", checkedOn: null }',
      ),
    },
    'a link': ['[Call us](tel:911)', 'Call {{emergency-number}}'],
  },
  'hard-coded-name': {
    'the promise to reply': ['1 business day', '{{reply-time}}'],
    'the name': ['Two Rivers Infusion Clinic', '{{clinic-name}}'],
  },
  'hard-coded-hours': {
    'every hour': ['Open 24/7.', 'Text.'],
    weekdays: ['We are open on weekdays from 8 to 4.', 'Text.'],
    'a closure': ['We are closed from 24 December.', 'Text.'],
  },
};
