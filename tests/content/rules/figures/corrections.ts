import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'fitting-figures': {
    'the figure of another question': ['visit-hours', 'driving-hours'],
    'the figure of something else': ['driving-hours', 'food-hours'],
    'after for for': ['Not after', 'Not for'],
    'a visit for a drip': ['visit-hours', 'infusion-minutes'],
    'a count before a unit of time': ['{{sessions}} weeks', '{{course-weeks}}'],
  },
  'contradicted-limits': {
    'hours without food in a table': ['5 hours', '{{food-hours}}'],
    'a drive in other words': ['12 hours', '{{driving-hours}}'],
    breakfast: ['A light breakfast an hour before is fine.', 'Eat nothing for {{food-hours}}.'],
    'a row of a table': ['5 hours', '{{food-hours}}'],
    'another unit': ['two days', '{{driving-hours}}'],
    'a range': ['4–6 hours', '{{food-hours}}'],
  },
  'contradicted-figures': {
    weeks: ['five weeks', '{{course-weeks}}'],
    'what is to be confirmed': ['nine infusions', 'four infusions'],
    'being watched': ['15 minutes', '{{recovery-minutes}}'],
    visits: ['Nine visits mean nine days off.', 'Each visit means a day off.'],
    'a drive': ['You may drive the same evening.', 'Do not drive for {{driving-hours}}.'],
    'a meal with a source': [
      'It is fine to eat an hour before.',
      'Eat nothing for {{food-hours}}.',
    ],
    'an hour': ['an hour', '{{infusion-minutes}}'],
    driving: ['Most people drive themselves home.', 'Nobody drives for {{driving-hours}}.'],

    'nine infusions beside four': ['nine infusions', '{{sessions}} infusions'],
    '35 minutes': ['35 minutes', '{{infusion-minutes}}'],
  },
  'figure-unit': {
    'a unit that the words do not have': ['unit: weeks', 'unit: minutes'],
    'sessions of a day': ['twice a day', 'twice a week'],
  },
  'plausible-values': {
    'a price ten times what it was': ['amount: 480', 'amount: 60'],
    'an answer after months': ['24 weeks', '24 hours'],
    'a code of another country': ['country: UZ', 'country: US'],
    'a currency that there is not': ['currency: USA', 'currency: USD'],
    'a figure beyond its usual values': ['to: 24', 'to: 48'],
    'a postal code that lacks a digit': ['"5200"', '"52001"'],
    'a new price with a nought too many, and not the old one': ['amount: 4800', 'amount: 480'],
    'a price that lost a nought': ['amount: 48\n', 'amount: 480\n'],
    'an evening': ['"19:00"', '"09:00"'],
    'a closure of years': ['until: 2199-01-02', 'until: 2099-01-02'],
    'a city spelt otherwise': ['city: Dubuqe', 'city: Dubuque'],

    'a digit too many in a figure': ['value: 5000', 'value: 50'],
    'a price without its last digits': ['amount: 4\n', 'amount: 480\n'],
    'a place that is said to be closed for a year': ['until: 2027', 'until: 2026'],
    'hours of no day': ['days: []', 'days: [Monday, Tuesday]'],
    midnight: ['"00:00"', '"09:00"'],
  },
  'possible-values': {
    'a tenth of a dose': ['0.05 mg/kg', '0.5 mg/kg'],
    'degrees without a scale': ['385 degrees', '38.5 °C'],
    'a temperature': ['83 degrees', '38 °C'],
    'a drip ten times as strong': ['5 mg/kg', '0.5 mg/kg'],
    'ten times the ketamine': ['5 mg/kg', '0.5 mg/kg'],
    'a drip that floods': ['500 ml per minute', '500 ml'],
    'a number in words and another in digits': ['(8)', '(6)'],
    'a pressure in passing': ['810/100', '180/100'],
    'a fever in the wrong unit': ['°F', '°C'],
    'a tablet of grams': ['4 g', '4 mg'],
    'a pulse': ['700', '170'],

    'a percentage': ['155%', '55%'],
    'more people than there are': ['67 of 60', '60 of 67'],
    'a dose a hundred times too high': ['50 mg/kg', '0.5 mg/kg'],
    'a dose in the wrong unit': ['0.5 g/kg', '0.5 mg/kg'],
    'a pressure the wrong way round': ['90/140', '140/90'],
    'a fever': ['83', '38'],
  },
  'agreeing-figures': {
    'a figure below the one that it cannot be below': ['    atLeast: recovery-minutes\n', ''],
    'a course of another length': [
      'value: 3\n    unit: sessions per week\n    displayText: three times a week',
      'value: 2\n    unit: sessions per week\n    displayText: twice a week',
    ],
    'a total for six': ['perCourse: 6', 'perCourse: 4'],
  },
};
