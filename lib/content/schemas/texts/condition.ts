import { z } from 'zod';
import {
  endsWith,
  formerUrlFields,
  oneOf,
  reviewFields,
  searchWords,
  text,
  wholeNumber,
} from '../fields/fields';
import { checkPurpose, purposeFields } from '../fields/purpose-fields';
import { checkReview } from '../fields/review-rules';

/** `content/conditions/<slug>.md`. */
export const conditionSchema = z
  .strictObject({
    title: text('Post-traumatic stress disorder (PTSD)', 80),
    shortTitle: text('PTSD', 40),
    description: text('One or two sentences for search results', 170),
    summary: text('One honest sentence on what is known', 500),
    evidence: oneOf(['some', 'early', 'conflicting', 'none'])
      .optional()
      .describe('Left out if a grade could read as a recommendation to someone in a crisis.'),
    ...purposeFields,
    order: wholeNumber(1),
    endsWith,
    searchWords,
    ...formerUrlFields,
    ...reviewFields,
  })
  .superRefine(checkReview)
  .superRefine(checkPurpose);
