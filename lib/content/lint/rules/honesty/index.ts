import type { Rule } from '../../rule';
import { citedChances } from './cited-chances';
import { noOpenStatements } from './no-open-statements';
import { noOverclaims } from './no-overclaims';
import { offLabelStated } from './off-label-stated';
import { risksBeforeOffers } from './risks-before-offers';
import { risksLinked } from './risks-linked';
import { safeMessaging } from './safe-messaging';
import { treatmentCitesSources } from './treatment-cites-sources';

export const honestyRules: readonly Rule[] = [
  citedChances,
  noOpenStatements,
  noOverclaims,
  offLabelStated,
  risksBeforeOffers,
  risksLinked,
  safeMessaging,
  treatmentCitesSources,
];
