import { z } from 'zod';
import {
  fileName,
  list,
  oneOf,
  reviewFields,
  searchWords,
  text,
  wholeNumber,
} from '../fields/fields';
import { checkReview } from '../fields/review-rules';

/** Groups of the questions page, in the order it shows them. */
export const questionGroups = [
  'for-me',
  'evidence',
  'before',
  'on-the-day',
  'afterwards',
  'risks',
  'health',
  'life',
  'money',
  'referrers',
] as const;

/** `content/faq/<anchor>.md`. The file name is the anchor that referrers link to. */
export const questionSchema = z
  .strictObject({
    question: text('How many sessions will I have?', 120)
      .regex(/^$|[?]$/, 'has no question mark at its end')
      .meta({ form: 'the question, with ? at its end' }),
    group: oneOf(questionGroups),
    order: wholeNumber(1),
    aliases: list(fileName('how-many'), '[how-many]')
      .optional()
      .describe('Earlier file names, so that old links still work.'),
    searchWords,
    ...reviewFields,
  })
  .superRefine(checkReview);
