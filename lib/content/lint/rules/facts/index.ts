import type { Rule } from '../../rule';
import { agreeingFigures } from './agreeing-figures';
import { contradictedFacts } from './contradicted-facts';
import { contradictedFigures } from './contradicted-figures';
import { figureUnit } from './figure-unit';
import { knownEmergency } from './known-emergency';
import { mapCountry } from './map-country';
import { noticeDays } from './notice-days';
import { plausibleValues } from './plausible-values';
import { possibleValues } from './possible-values';
import { trueDays } from './true-days';

export const factsRules: readonly Rule[] = [
  agreeingFigures,
  contradictedFacts,
  contradictedFigures,
  figureUnit,
  knownEmergency,
  mapCountry,
  noticeDays,
  plausibleValues,
  possibleValues,
  trueDays,
];
