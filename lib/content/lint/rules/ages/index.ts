import type { Rule } from '../../rule';
import { confirmationAge } from './confirmation-age';
import { crisisNumberAge } from './crisis-number-age';
import { pastPeriod } from './past-period';
import { reviewAge } from './review-age';

export const agesRules: readonly Rule[] = [confirmationAge, crisisNumberAge, pastPeriod, reviewAge];
