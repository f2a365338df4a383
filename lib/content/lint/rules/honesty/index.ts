import type { Rule } from '../../rule';
import { noOpenStatements } from './no-open-statements';
import { offLabelStated } from './off-label-stated';
import { risksBeforeOffers } from './risks-before-offers';
import { risksLinked } from './risks-linked';
import { treatmentCitesSources } from './treatment-cites-sources';

export const honestyRules: readonly Rule[] = [
  noOpenStatements,
  offLabelStated,
  risksBeforeOffers,
  risksLinked,
  treatmentCitesSources,
];
