import type { Rule } from '../../rule';
import { countrySettings } from './country-settings';
import { cutValue } from './cut-value';
import { fieldSchema } from './field-schema';
import { figureValue } from './figure-value';
import { placesToReadOn } from './places-to-read-on';
import { settledPoints } from './settled-points';
import { wholeReview } from './whole-review';

export const fieldsRules: readonly Rule[] = [
  countrySettings,
  cutValue,
  fieldSchema,
  figureValue,
  placesToReadOn,
  settledPoints,
  wholeReview,
];
