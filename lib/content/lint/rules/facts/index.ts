import type { Rule } from '../../rule';
import { contradictedFacts } from './contradicted-facts';
import { contradictedFigures } from './contradicted-figures';
import { figureUnit } from './figure-unit';
import { knownEmergency } from './known-emergency';
import { plausibleValues } from './plausible-values';
import { possibleValues } from './possible-values';

export const factsRules: readonly Rule[] = [
  contradictedFacts,
  contradictedFigures,
  figureUnit,
  knownEmergency,
  plausibleValues,
  possibleValues,
];
