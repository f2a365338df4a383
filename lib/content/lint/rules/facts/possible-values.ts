import type { Finding, Rule } from '../../rule';

type Doubt = {
  words: RegExp;
  /** What the whole file has to speak of, where the words alone may be something else. */
  about?: RegExp;
  isPossible: (...numbers: number[]) => boolean;
  usual: string;
};

const number = String.raw`(\d+(?:[.,]\d+)?)`;

/** Values that no person and no study can have. */
const doubts: readonly Doubt[] = [
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
      /(?<![\d.,/])(\d{1,6}) (?:of|out of|in) (\d{1,6})\b(?! (?:mg|ml|minutes|hours|days|weeks|months|years))/i,
    isPossible: (part, whole) => part <= whole || (whole >= 1900 && whole < 2100) || whole < 5,
    usual: 'at most as many as there are in all',
  },
  {
    words: new RegExp(`(?<![\\d.,])${number} ?mg ?(?:/|per) ?kg\\b`, 'i'),
    isPossible: (value) => value >= 0.01 && value <= 15,
    usual: '0.01 to 15 mg/kg',
  },
  {
    words: new RegExp(`(?<![\\d.,])${number} ?g ?(?:/|per) ?kg\\b`, 'i'),
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
    words: /(?<![\d.,/])(\d{2,4})\/(\d{2,3})(?![\d/%]| ?(?:mm ?Hg|mg|ml|people|patients))/i,
    about: /\bpressure\b/i,
    isPossible: (upper, lower) =>
      upper > lower && upper >= 60 && upper <= 300 && lower >= 30 && lower <= 180,
    usual: '60/30 to 300/180 where it is a blood pressure',
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

/** Only a warning: a study may have something unheard of. */
export const possibleValues: Rule = {
  id: 'possible-values',
  severity: 'warning',
  message: 'can hardly be meant',
  fix: 'compare it with its source, digit by digit',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }) =>
      doubts.flatMap(({ words, about, isPossible, usual }): Finding[] => {
        if (!/\d/.test(text) || (about && !about.test(item.text))) return [];
        for (const match of text.matchAll(new RegExp(words, `${words.flags}g`))) {
          const values = match
            .slice(1)
            .flatMap((part) => (part ? [Number(part.replace(',', '.'))] : []));
          if (isPossible(...values)) continue;
          const sentence = `"${match[0]}" can hardly be meant, it is ${usual}: compare it with its source, digit by digit`;
          return [{ file: item.path, line: lineAt(match.index), words: match[0], sentence }];
        }
        return [];
      }),
    ),
};
