import { z } from 'zod';
import { fileName, list, reviewFields, searchWords, text } from '../fields/fields';
import { checkReview } from '../fields/review-rules';
import { chanceSchema, harmsSchema } from './option-counts';

/** What somebody asks a provider to write down before they say yes. */
const costSchema = z.strictObject({
  known: text('About 1,000 for ten sessions at one provider', 200)
    .optional()
    .describe('A price that a source prints.'),
  isOurs: z
    .boolean()
    .meta({ example: 'true' })
    .optional()
    .describe('Whether we give this treatment ourselves: the page then leads to our prices.'),
  ask: list(text('The price of one session and of the whole course', 120), '[The price]')
    .min(2)
    .max(5)
    .describe('What to ask for in writing.'),
  sources: list(fileName('anand-2023'), '[anand-2023]').optional(),
});

/** `content/options/<name>.md`: one option of a decision. Its text has the same sections as every other's. */
export const optionSchema = z
  .strictObject({
    title: text('ECT (electroconvulsive therapy)', 60),
    shortTitle: text('ECT', 30),
    decision: fileName('depression').describe('The file in decisions/ that it belongs to.'),
    summary: text('Tablets every day, in place of those you take or beside them.', 120).describe(
      'What it is, in one sentence.',
    ),
    gain: text('Can ease symptoms within a day; often not for long.', 140).describe(
      'The main gain in one line, for the overview. Its numbers are added by themselves.',
    ),
    sure: text('"Little: small trials that do not agree."', 140).describe(
      'How sure that is, for the overview: how much, a colon, and why.',
    ),
    caution: text('Not for an emergency.', 120)
      .optional()
      .describe('Whom it is not for, where a reader in danger has to see it in the overview.'),
    keySources: list(fileName('anand-2023'), '[anand-2023]')
      .min(1)
      .describe('What these two lines rest on.'),
    respond: chanceSchema.describe('How many of 100 people were at least half better.'),
    recover: chanceSchema.describe('How many of 100 people had few or no symptoms left.'),
    commonHarms: harmsSchema.describe('The most common first.'),
    seriousHarms: harmsSchema.describe('The most serious first.'),
    cost: costSchema,
    aliases: list(fileName('electroconvulsive-therapy'), '[electroconvulsive-therapy]')
      .optional()
      .describe('Earlier file names, so that old links still arrive.'),
    searchWords,
    ...reviewFields,
  })
  .superRefine(checkReview);
