/** A value in words, and what of it is possible. */
type Doubt = {
  words: RegExp;
  /** What the whole file has to speak of, where the words alone may be something else. */
  about?: RegExp;
  isPossible: (...numbers: number[]) => boolean;
  usual: string;
};

const number = String.raw`(\d+(?:[.,]\d+)?)`;

const perKilo = '(?:/|per|for (?:each|every)|a|each|every) ?(?:kg|kilo(?:gram)?)\\b';

/** In mg/kg, far above what is given over so long. */
const mostInDrip = 2;

/** In mg/kg at one time, by any way: beyond it, somebody has lost the point. */
const mostPerKilo: Readonly<Record<string, number>> = {
  clonidine: 0.02,
  diazepam: 0.5,
  esketamine: 3,
  ketamine: 4.5,
  lorazepam: 0.15,
  midazolam: 0.5,
  ondansetron: 0.3,
  propofol: 4,
};

/** Values that no person and no study can have. */
export const doubts: readonly Doubt[] = [
  {
    words: new RegExp(
      `(?<![\\d.,])${number} ?(?:%|per cent\\b|percent\\b)(?! (?:more|higher|of the dose|increase|rise|longer|faster))`,
      'i',
    ),
    isPossible: (value) => value <= 100,
    usual: 'at most 100 %',
  },
  {
    words:
      /(?<![\d.,/])(\d{1,6}) (?:of|out of|in) (\d{1,6})\b(?![.,]\d)(?! (?:mg|ml|minutes|hours|days|weeks|months|years))/i,
    isPossible: (part, whole) =>
      whole > 0 && (part <= whole || (whole >= 1900 && whole < 2100) || whole < 5),
    usual: 'at most as many as there are in all',
  },
  {
    words: new RegExp(`(?<![\\d.,])${number} ?mg ?${perKilo}`, 'i'),
    isPossible: (value) => value >= 0.01 && value <= 15,
    usual: '0.01 to 15 mg/kg',
  },
  {
    // The drip: anaesthetists give more, but all at once.
    words: new RegExp(
      `(?<![\\d.,])${number} ?mg ?${perKilo}(?=[^.;]* (?:over|in|during|by|as) (?:about )?(?:\\d+ min|an hour|half an hour|\\{\\{|a (?:slow )?(?:drip|infusion)|the drip))`,
      'i',
    ),
    isPossible: (value) => value <= mostInDrip,
    usual: `at most ${mostInDrip} mg/kg by a slow drip`,
  },
  ...Object.entries(mostPerKilo).flatMap(([medicine, most]): Doubt[] =>
    [
      `\\b${medicine}\\b[^.;\\d]{0,40}(?<![\\d.,])${number} ?mg ?${perKilo}`,
      `(?<![\\d.,])${number} ?mg ?${perKilo}(?: (?:of|iv|intravenous))* ${medicine}\\b`,
    ].map((words) => ({
      words: new RegExp(words, 'i'),
      isPossible: (value) => value <= most,
      usual: `at most ${most} mg/kg of ${medicine}`,
    })),
  ),
  {
    words: new RegExp(
      `(?<![\\d.,])${number} ?(?:ml|millilit(?:re|er)s?) ?(?:/|per|a|every|each) ?min(?:ute)?\\b`,
      'i',
    ),
    isPossible: (value) => value <= 100,
    usual: 'at most 100 ml a minute',
  },
  {
    words: new RegExp(`(?<![\\d.,])${number} ?(?:g|grams?) ?${perKilo}`, 'i'),
    isPossible: () => false,
    usual: 'in mg/kg',
  },
  {
    words: /(?<![\d.,/])(\d{2,4}) ?(?:\/|over) ?(\d{2,4})(?= ?mm ?Hg\b)/i,
    isPossible: (upper, lower) =>
      upper > lower && upper >= 60 && upper <= 300 && lower >= 30 && lower <= 180,
    usual: '60/30 to 300/180',
  },
  {
    words:
      /(?<![\d.,/])(?<!\b(?:on|by|until|till|before) )(\d{2,4})\/(\d{2,4})(?![\d/%]| ?(?:mm ?Hg|mg|ml|people|patients))/i,
    about: /\bpressure\b/i,
    isPossible: (upper, lower) =>
      upper > lower && upper >= 60 && upper <= 300 && lower >= 30 && lower <= 180,
    usual: '60/30 to 300/180 where it is a blood pressure',
  },
  {
    // What we give: a tenth, or ten times as much, is a point in the wrong place.
    words: new RegExp(
      `\\b(?:we give|we use|you get|you are given|(?:our|your|the|a) (?:usual )?dose (?:here )?is)\\b[^.;]{0,40}(?<![\\d.,])${number} ?mg ?${perKilo}`,
      'i',
    ),
    about: /\bketamine\b/i,
    isPossible: (value) => value >= 0.1 && value <= mostInDrip,
    usual: `0.1 to ${mostInDrip} mg/kg where it is an infusion`,
  },
  {
    words: new RegExp(`(?<![\\d.,])${number} ?(?:°|degrees)(?! ?[CF]\\b)`, 'i'),
    isPossible: (value) => value <= 360,
    usual: 'at most 45 degrees where it is a person',
  },
  {
    words: new RegExp(`(?<![\\d.,])${number} ?(?:°|degrees) ?C\\b`, 'i'),
    isPossible: (value) => value <= 60,
    usual: 'below 60 °C',
  },
  {
    words: new RegExp(
      `(?<=\\b(?:fever|temperature|warm|hot)\\b[^.;]{0,40})(?<![\\d.,])${number} ?(?:°|degrees) ?C\\b`,
      'i',
    ),
    about: /\bfever\b/i,
    isPossible: (value) => value >= 34,
    usual: '34 to 43 °C where it is a fever',
  },
  {
    words: new RegExp(
      `(?<=\\b(?:fever|temperature)\\b[^.;]{0,40})(?<![\\d.,])${number} ?(?:°|degrees) ?F\\b`,
      'i',
    ),
    isPossible: (value) => value >= 90 && value <= 115,
    usual: '90 to 115 °F in a person',
  },
  {
    // No tablet holds more: paracetamol, metformin and lithium have at most 1 g.
    words: new RegExp(
      `\\b(?:tablets?|pills?|capsules?) of (?<![\\d.,])${number} ?(?:g|gr|grams?)\\b|(?<![\\d.,])${number} ?-?(?:g|gr|grams?)[ -](?:tablets?|pills?|capsules?)\\b`,
      'i',
    ),
    isPossible: (value) => value <= 1,
    usual: 'in mg, a thousandth of a gram',
  },
  {
    words: /\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve) \((\d{1,3})\)/i,
    isPossible: (word, digits) => word === digits,
    usual: 'the same in words and in digits',
  },
  {
    words:
      /\b((?:(?:one|a|two|three) )?(?:half|thirds?|quarters?)) \((\d{1,6}) (?:of|in|out of) (\d{1,6})\)/i,
    isPossible: (share, part, whole) => Math.abs(part / whole - share) < 0.05,
    usual: 'the same in words and in digits',
  },
  {
    words: new RegExp(
      `(?<![\\d.,])${number} ?(?:g|gr|grams?) (?:of )?(?:ketamine|ondansetron|midazolam|lorazepam|diazepam|clonidine|propofol)\\b`,
      'i',
    ),
    isPossible: (value) => value < 1,
    usual: 'in mg, a thousandth of a gram',
  },
  {
    words: new RegExp(
      `(?<![\\d.,])${number} ?(?:g|grams?) (?:of )?(?:paracetamol|acetaminophen)\\b`,
      'i',
    ),
    isPossible: (value) => value <= 4,
    usual: 'at most 4 g a day',
  },
  {
    words:
      /\btemperature\b[^.;\d]{0,30}(?<![\d.,])(\d{2,4}(?:[.,]\d)?)(?: ?(?:°|degrees))?(?! ?(?:°|degrees)? ?[CF\d%])(?! (?:minutes|hours|times|days|people))/i,
    isPossible: (value) => (value >= 15 && value <= 43) || (value >= 90 && value <= 110),
    usual: '34 to 43 °C in a person',
  },
  {
    words: /\bBMI (?:of|over|above|below|under) (\d{1,4})\b/i,
    isPossible: (value) => value >= 10 && value <= 90,
    usual: '10 to 90',
  },
  {
    words: /(?<![\d.,])(\d{1,4}) years (?:old|of age)\b|\b(?:aged|age of) (\d{1,4})\b/i,
    isPossible: (value) => value <= 115,
    usual: 'at most 115 years in a person',
  },
  {
    words: new RegExp(`(?<=\\b(?:sugar|glucose)\\b[^.;]{0,40})(?<![\\d.,])${number} ?mmol`, 'i'),
    isPossible: (value) => value >= 1 && value <= 40,
    usual: '1 to 40 mmol/l where it is a blood sugar',
  },
  {
    words: /(?<![\d.,])(\d{1,4}) (?:tablets|pills|capsules) (?:a|per|each|every) day\b/i,
    isPossible: (value) => value <= 12,
    usual: 'at most 12 a day',
  },
  {
    words: /\b(\d{1,3}) hours?,? (?:\(|or (?:about )?|that is,? |i\.e\. )(\d{1,2}) days?\b/i,
    isPossible: (hours, days) => Math.abs(hours - 24 * days) < 12,
    usual: '24 hours in a day',
  },
  {
    words: /(?<![\d.,])(\d{1,4}) ?(?:kg|kilos?|kilograms?)\b(?! ?\/)/i,
    about: /\b(?:weigh|weight)\w*\b/i,
    isPossible: (value) => value <= 300,
    usual: 'at most 300 kg where it is a person',
  },
  {
    words:
      /(?<![\d.,/])(\d{1,3}) ?(?:to|–|-) ?(\d{1,3})(?= (?:minutes|hours|days|weeks|months|years|sessions|infusions|people|mg|ml)\b)(?<!\b(?:from|since|down) [^.]*)/i,
    isPossible: (from, to) => from < to,
    usual: 'from the smaller number to the larger one',
  },
  {
    words: /(?<![\d:.])(\d{1,2}):[0-5]\d ?(?:to|until|–|-) ?(\d{1,2}):[0-5]\d(?! ?[ap]\.?m)/i,
    isPossible: (opens, closes) => opens <= closes || closes <= 1 || opens >= 18,
    usual: 'from an earlier time to a later one, as in 8:00 to 16:30',
  },
  {
    words:
      /(?<![\d.,])(\d{1,4}) (?:beats (?:per|a) minute|bpm)\b|\b(?:pulse|heart rate) (?:of|over|above|below|under) (\d{1,4})\b/i,
    isPossible: (value) => value >= 20 && value <= 250,
    usual: '20 to 250 beats a minute',
  },
];
