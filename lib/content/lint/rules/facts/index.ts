import type { Rule } from '../../rule';
import { agreeingFigures } from './agreeing-figures';
import { contradictedAdvice } from './contradicted-advice';
import { contradictedFacts } from './contradicted-facts';
import { contradictedFigures } from './contradicted-figures';
import { figureUnit } from './figure-unit';
import { fittingFigures } from './fitting-figures';
import { keptEscort } from './kept-escort';
import { knownEmergency } from './known-emergency';
import { knownPlace } from './known-place';
import { mapCountry } from './map-country';
import { noticeDays } from './notice-days';
import { plausibleValues } from './plausible-values';
import { possibleValues } from './possible-values';
import { removedPlace } from './removed-place';
import { trueDays } from './true-days';

export const factsRules: readonly Rule[] = [
  knownPlace,
  fittingFigures,
  agreeingFigures,
  contradictedAdvice,
  contradictedFacts,
  contradictedFigures,
  figureUnit,
  keptEscort,
  knownEmergency,
  mapCountry,
  noticeDays,
  plausibleValues,
  possibleValues,
  removedPlace,
  trueDays,
];
