import { z } from 'zod';
import {
  endsWith,
  fileName,
  formerUrlFields,
  list,
  oneOf,
  reviewFields,
  searchWords,
  text,
  wholeNumber,
} from '../fields/fields';
import { checkPurpose, pagePurpose } from '../fields/purpose-fields';
import { checkReview } from '../fields/review-rules';

/** `content/pages/<slug>.md`. `home.md` is the page at `/`. */
export const pageSchema = z
  .strictObject({
    title: text('What happens on the day', 80),
    description: text('One or two sentences for search results', 170),
    summary: text('One to three sentences under the title', 500),
    kind: oneOf(['treatment', 'practical', 'about']).describe(
      'A treatment page is medical information; the others are practical or about the site.',
    ),
    readers: oneOf(['professionals'])
      .optional()
      .describe(
        'Only for a page that doctors and psychologists read: none of its words then links to the glossary.',
      ),
    navigation: z
      .strictObject({
        group: oneOf(['treatment', 'for-me', 'before-and-after', 'contact']),
        label: text('What happens', 40),
        order: wholeNumber(3),
      })
      .optional()
      .describe('Where the menu lists the page: in which of its groups, and as which entry there.'),
    keyFigures: list(fileName('infusion-minutes'), '[infusion-minutes, sessions]')
      .optional()
      .describe('Figures shown as a table under the summary.'),
    waysOn: list(
      z.strictObject({ label: text('What happens', 30), page: fileName('procedure') }),
      '[{ label: What happens, page: procedure }]',
    )
      .optional()
      .describe('On home: the links under the summary, for whoever reads nothing else.'),
    steps: list(text('A person reads your message and answers it.', 200), '[We read your message]')
      .optional()
      .describe('On contact: what happens after someone has written to you, step by step.'),
    purpose: pagePurpose,
    endsWith,
    searchWords,
    ...formerUrlFields,
    ...reviewFields,
  })
  .superRefine(checkReview)
  .superRefine(({ status, purpose }, context) => {
    if (purpose) checkPurpose({ status, ...purpose }, context, ['purpose', 'readOn']);
  });
