import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'contradicted-facts': {
    'a telephone that is denied': ['We have no telephone.\n\n', ''],
    'hours that are denied': ['Our hours are not fixed.\n\n', ''],
    'a street that is denied': ['Ask us for the address.\n\n', ''],
    'three places beside two': ['three places', 'two places'],
  },
  'contradicted-figures': {
    'nine infusions beside four': ['nine infusions', '{{sessions}} infusions'],
    '35 minutes': ['35 minutes', '{{infusion-minutes}}'],
  },
  'figure-unit': { 'a unit that the words do not have': ['unit: weeks', 'unit: minutes'] },
  'plausible-values': {
    'a digit too many in a figure': ['value: 5000', 'value: 50'],
    'a price without its last digits': ['amount: 4\n', 'amount: 480\n'],
    'hours of no day': ['days: []', 'days: [Monday, Tuesday]'],
    midnight: ['"00:00"', '"09:00"'],
  },
  'known-emergency': { 'a number of another country': ['112', '{{emergency-number}}'] },
  'possible-values': {
    'a percentage': ['155%', '55%'],
    'more people than there are': ['67 of 60', '60 of 67'],
    'a dose a hundred times too high': ['50 mg/kg', '0.5 mg/kg'],
    'a dose in the wrong unit': ['0.5 g/kg', '0.5 mg/kg'],
    'a pressure the wrong way round': ['90/140', '140/90'],
    'a fever': ['83', '38'],
  },
};
