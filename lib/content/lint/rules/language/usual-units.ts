import { itemsOf } from '../../../load/content-item';
import type { Rule } from '../../rule';
import { findFirst, findHardCoded } from '../../values/hard-coded-values';

const unusual =
  /(?<![\p{L}\d.,])\d[\d.,]* ?(?:miles?|feet|foot|inch(?:es)?|lbs?|stone|ounces?|oz|gallons?|pints?|yards?)(?![\p{L}\d])/iu;

/** Countries in which distances and weights are told so. */
const elsewhere: readonly string[] = ['US', 'GB', 'LR', 'MM'];

/** Only a warning: it may be the name of something. */
export const usualUnits: Rule = {
  id: 'usual-units',
  severity: 'warning',
  message: 'seems to be in a unit that people here do not use',
  fix: 'write it in km, metres, litres or kg',
  check: (context) => {
    const [clinic] = itemsOf(context.items, 'Clinic');
    if (!clinic?.data.country || elsewhere.includes(clinic.data.country)) return [];
    return findHardCoded(context, ({ text, citations }) =>
      citations.length > 0 ? [] : findFirst(text, unusual, usualUnits),
    );
  },
};
