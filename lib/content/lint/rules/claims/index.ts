import type { Rule } from '../../rule';
import { citedApprovals } from './cited-approvals';
import { citedChances } from './cited-chances';
import { citedComparisons } from './cited-comparisons';
import { citedEffects } from './cited-effects';
import { citedFrequencies } from './cited-frequencies';
import { citedMechanisms } from './cited-mechanisms';
import { citedSafety } from './cited-safety';
import { citedTiming } from './cited-timing';
import { likelyClaim } from './likely-claim';
import { medicineOrders } from './medicine-orders';
import { rewordedClaim } from './reworded-claim';
import { singlePatient } from './single-patient';

export const claimsRules: readonly Rule[] = [
  medicineOrders,
  citedApprovals,
  citedChances,
  citedComparisons,
  citedEffects,
  citedFrequencies,
  citedMechanisms,
  citedSafety,
  citedTiming,
  likelyClaim,
  rewordedClaim,
  singlePatient,
];
