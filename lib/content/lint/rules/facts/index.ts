import type { Rule } from '../../rule';
import { contradictedAdvice } from './contradicted-advice';
import { contradictedFacts } from './contradicted-facts';
import { everyPlace } from './every-place';
import { keptEscort } from './kept-escort';
import { knownEmergency } from './known-emergency';
import { knownPlace } from './known-place';
import { mapCountry } from './map-country';
import { medicineBrands } from './medicine-brands';
import { noticeDays } from './notice-days';
import { removedPlace } from './removed-place';
import { trueDays } from './true-days';

export const factsRules: readonly Rule[] = [
  knownPlace,
  contradictedAdvice,
  contradictedFacts,
  everyPlace,
  keptEscort,
  knownEmergency,
  mapCountry,
  medicineBrands,
  noticeDays,
  removedPlace,
  trueDays,
];
