import { answer, type Corrections, committed, edited, fixtureFile } from '../lint-files';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'no-delayed-help': {
    'to call a clinic that does not answer': ['call us', 'call {{emergency-number}}'],
    'to wait in danger': ['wait until the morning', 'call {{emergency-number}} at once'],
    'to wait': ['wait', 'call {{emergency-number}}'],
    'to write with a source': ['e-mail us', 'go to an emergency unit at once'],
    'no ambulance': ['Only phone the ambulance if we say so.', 'Call {{emergency-number}}.'],
  },
  'called-number': {
    'a crisis line with another number and the old day': {
      [committed('clinic.yaml')]: edited('clinic.yaml', 'phone: "988"', 'phone: "987"'),
      'clinic.yaml': fixtureFile('clinic.yaml').replaceAll(
        'checkedOn: 2026-11-20',
        'checkedOn: 2026-11-21',
      ),
    },
  },
  'emergency-number': { 'a box without a number': ['Go.', 'Call {{emergency-number}}.'] },
  'suicide-help-first': { 'no help above': answer(`${box}Thoughts of suicide can pass.`) },
  'suicide-main-subject': {
    'a text that does not say what infusions are not': [
      '.\n:::',
      '. Infusions are not emergency treatment.\n:::',
    ],
  },
  'suicide-number': {
    'a number outside a condition': [
      'Thoughts of suicide eased in 55%.[^anand-2023]',
      'They can pass.',
    ],
  },
  'suicide-out-of-reach': {
    'suicide in a title': ['On suicide', 'On a crisis'],
    'suicide in a change, which a feed shows without help': ['more of suicide', 'more of a crisis'],
  },
  'suicide-wording': { 'a crime': ['He committed suicide', 'Someone may have died by suicide'] },
  'whole-phone': {
    'a crisis number that lacks a digit': ['"800-273-825"', '"800-273-8255"'],
    'an emergency number with its digits mixed up': ['"119"', '"911"'],
    'a number from abroad that lacks a digit': ['"+1 608-555-014"', '"+1 608-555-0142"'],
  },
  'no-crisis-notice': {
    'a line that is said not to answer': { 'notices/a.yaml': undefined },
  },
  'sourced-phone': {
    'two digits that changed places': ['0800 567 657', '0800 567 567'],
  },
  'known-short-code': {
    'an ambulance without a digit': ['"1077"', '"10177"'],
    'a number for messages without a digit': ['"3139"', '"31393"'],
  },
  'sourced-charge': {
    'a call that costs something beside one that is free': ['free: false', 'free: true'],
  },
  'sourced-times': {
    'hours of an office for a line that always answers': ['office hours', 'day and night'],
  },
};
