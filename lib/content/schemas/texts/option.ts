import { z } from 'zod';
import { breakRule } from '../shared/document-rule';
import { fileName, list, reviewFields, searchWords, text } from '../shared/fields';
import { checkReview } from '../shared/review-rules';

const outOf100 = z.number().int().min(0).max(100).meta({ example: '47' });

const resultSchema = z
  .strictObject({
    who: text('After ketamine', 80),
    outOf100: outOf100.describe('How many of 100 people.'),
    compared: z
      .strictObject({ who: text('After midazolam, a calming drug', 80), outOf100 })
      .optional()
      .describe('The same for those who had something else.'),
    noComparison: text('There was no comparison group', 200)
      .optional()
      .describe('Where nobody had anything else: why, or what that means.'),
    people: text('296 people in four pooled trials', 120),
    time: text('one day after one infusion', 120),
    certainty: text('Reviewers call this very uncertain.', 200).describe(
      'How sure the result is, and what it does not show.',
    ),
    sources: list(fileName('anand-2023'), '[anand-2023]').min(1),
  })
  .superRefine(({ compared, noComparison }, context) => {
    if ((compared === undefined) !== (noComparison === undefined)) return;
    const message =
      'a result stands beside what happened to those who had something else: write either "compared" or "noComparison", with the reason';
    breakRule(context, 'compared-results', ['compared'], message);
  });

/** A chance of an option: what studies counted, or why there is no number to set beside the others. */
const chanceSchema = z
  .strictObject({
    results: list(resultSchema, '- who: After ketamine').min(1).max(2).optional(),
    none: text('The trials that we found do not count this', 300)
      .optional()
      .describe('Where there is no comparable figure: the reason.'),
    sources: list(fileName('anand-2023'), '[anand-2023]')
      .optional()
      .describe('What the reason rests on.'),
  })
  .superRefine(({ results, none }, context) => {
    if ((results === undefined) !== (none === undefined)) return;
    const message =
      'a chance is either what was counted or the reason why there is no comparable figure: write "results" or "none"';
    breakRule(context, 'compared-results', [], message);
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
    respond: chanceSchema.describe('How many of 100 people were at least half better.'),
    recover: chanceSchema.describe('How many of 100 people had few or no symptoms left.'),
    aliases: list(fileName('electroconvulsive-therapy'), '[electroconvulsive-therapy]')
      .optional()
      .describe('Earlier file names, so that old links still arrive.'),
    searchWords,
    ...reviewFields,
  })
  .superRefine(checkReview);

export type OptionFields = z.infer<typeof optionSchema>;
