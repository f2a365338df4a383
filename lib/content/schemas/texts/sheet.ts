import { z } from 'zod';
import { formerUrlFields, oneOf, reviewFields, text, wholeNumber } from '../fields/fields';
import { checkReview } from '../fields/review-rules';

/** `content/print/<slug>.md`: a sheet to print, and to fill in on paper. */
export const sheetSchema = z
  .strictObject({
    title: text('Mood diary', 80),
    description: text('One or two sentences for link previews', 170),
    summary: text('Who the sheet is for, and when, in a sentence', 300),
    order: wholeNumber(1),
    pages: z
      .number()
      .int()
      .min(1)
      .max(4)
      .meta({ example: '1' })
      .describe('How many A4 pages it fills. A test prints it and counts.'),
    size: oneOf(['normal', 'large'])
      .optional()
      .describe('large is for a poster, which is read from a distance.'),
    ...formerUrlFields,
    ...reviewFields,
  })
  .superRefine(checkReview);
