import { z } from 'zod';
import {
  fileName,
  formerUrlFields,
  list,
  oneOf,
  reviewFields,
  searchWords,
  text,
  wholeNumber,
} from '../fields/fields';
import { checkPurpose, purposeFields } from '../fields/purpose-fields';
import { checkReview } from '../fields/review-rules';
import { pageSectionIds } from './option-sections';

const valueSchema = z.strictObject({
  text: text('That it lasts', 100),
  sections: list(oneOf(pageSectionIds), '[how-long-it-lasts]')
    .min(1)
    .max(3)
    .describe('The parts of the options that tell: the worksheet names them beside the line.'),
});

/** `content/decisions/<slug>.md`: a decision that has options in `content/options`. */
export const decisionSchema = z
  .strictObject({
    title: text('Depression that has not responded: your options', 80),
    shortTitle: text('Depression that has not responded', 40),
    description: text('One or two sentences for search results', 170),
    summary: text('One to three sentences under the title', 500),
    question: text('Which treatment, if any, do I try next?', 120).describe(
      'What has to be decided.',
    ),
    condition: fileName('depression')
      .optional()
      .describe('The file in conditions/ that says what is known of it.'),
    ...purposeFields,
    values: list(valueSchema, '[{ text: That it lasts, sections: [how-long-it-lasts] }]')
      .min(4)
      .max(16)
      .describe('What may matter to someone who decides; the worksheet has a line for each.'),
    about: text('Made and paid for by us. We look at it again once a year.', 600).describe(
      'Who made the page, who paid for it, and when it is looked at again.',
    ),
    order: wholeNumber(1),
    searchWords,
    ...formerUrlFields,
    ...reviewFields,
  })
  .superRefine(checkReview)
  .superRefine(checkPurpose);
