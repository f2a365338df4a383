import type { Rule } from '../../rule';
import { noCertainty } from './no-certainty';
import { noLifePromises } from './no-life-promises';
import { noSalesPressure } from './no-sales-pressure';
import { noSuperlatives } from './no-superlatives';
import { noTestimonials } from './no-testimonials';

export const advertisingRules: readonly Rule[] = [
  noCertainty,
  noLifePromises,
  noSalesPressure,
  noSuperlatives,
  noTestimonials,
];
