import type { Rule } from '../../rule';
import { allowedWords } from './allowed-words';
import { noCertainty } from './no-certainty';
import { noLifePromises } from './no-life-promises';
import { noSalesPressure } from './no-sales-pressure';
import { noSuperlatives } from './no-superlatives';
import { noTestimonials } from './no-testimonials';
import { unusedException } from './unused-exception';

export const advertisingRules: readonly Rule[] = [
  allowedWords,
  noCertainty,
  noLifePromises,
  noSalesPressure,
  noSuperlatives,
  noTestimonials,
  unusedException,
];
