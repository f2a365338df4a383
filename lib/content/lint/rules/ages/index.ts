import type { Rule } from '../../rule';
import { confirmationAge } from './confirmation-age';
import { crisisNumberAge } from './crisis-number-age';
import { reviewAge } from './review-age';

export const agesRules: readonly Rule[] = [confirmationAge, crisisNumberAge, reviewAge];
