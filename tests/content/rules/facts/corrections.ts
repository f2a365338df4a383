import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'known-place': { 'a town without a place': ['Springfield', 'Dubuque'] },
  'contradicted-facts': {
    'open at night': ['We are open day and night.\n\n', ''],

    'a telephone that is denied': ['We have no telephone.\n\n', ''],
    'hours that are denied': ['Our hours are not fixed.\n\n', ''],
    'a street that is denied': ['Ask us for the address.\n\n', ''],
    'a pair where there is one': ['Neither place has', 'It has no'],
    'three places beside two': ['three places', 'two places'],
  },
  'kept-escort': {
    'a way home alone': ['You may go home alone.', 'An adult takes you home.'],
    'an escort who leaves': ['need not stay', 'stays until the next morning'],
  },
  'every-place': {
    'a list without the new one': ['Dubuque or Madison', 'Dubuque, Madison or Galena'],
    'a number that holds no more': ['the two places', 'our places'],
    'both of three': ['Neither place is', 'Our places are not'],
  },
  'medicine-brands': {
    'a brand beside another substance': ['Fluoxetine', 'Sertraline'],
    'a brand below another synonym': {
      'synonyms.yaml': 'synonyms:\n  - means: lithium\n    words: [Camcolit]\n',
    },
    'a brand that was another one’s before': ['Camcolit, Lamictin', 'Camcolit'],
  },
  'removed-place': {
    'a place of which only the old name is left': ['in Springfield', 'in Dubuque'],
  },
  'contradicted-advice': {
    'what another text denies': ['Our team looks at the form day and night.', 'We listen.'],
    'the only sentence against it, turned over': ['You may', 'Do not'],
  },
  'known-emergency': {
    'an ambulance that is not there': ['The ambulance is on 10711.', 'Call {{emergency-number}}.'],
    'a number in words': ['Or call one one two.', 'Or call {{emergency-number}}.'],
    'a number of another country': ['112', '{{emergency-number}}'],
  },
  'notice-days': {
    'a day before it': ['16 December', '26 December'],
    'a day after it': ['16 January', '2 January'],
    tomorrow: ['tomorrow', 'until 2 January'],
  },
  'true-days': {
    'a day of no month': ['31 November', '30 November'],
    'a weekday of another year': ['Thursday', 'Wednesday'],
    'a weekday without a year': [', or on Friday, December 17', ''],
  },
  'map-country': { 'a map of another country': ['51.5007/-0.1246', '42.5006/-90.6646'] },
};
