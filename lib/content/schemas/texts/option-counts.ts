import { z } from 'zod';
import { breakRule } from '../fields/document-rule';
import { fileName, list, text } from '../fields/fields';

const outOf100 = z.number().int().min(0).max(100).meta({ example: '47' });

const sources = list(fileName('anand-2023'), '[anand-2023]');

/** What a study counted of a hundred people, beside those who had something else. */
const count = {
  who: text('After ketamine', 80),
  outOf100: outOf100.describe('How many of 100 people.'),
  compared: z
    .strictObject({ who: text('After midazolam, a calming drug', 80), outOf100 })
    .optional()
    .describe('The same for those who had something else. The page works out the difference.'),
  noComparison: text('There was no comparison group', 200)
    .optional()
    .describe('Where nobody had anything else: why, or what that means.'),
  people: text('296 people in four pooled trials', 120),
  outOf: z
    .number()
    .int()
    .min(1)
    .meta({ example: '91' })
    .optional()
    .describe(
      'How many people had the treatment itself, if one study counted them. The page works out the range from it.',
    ),
  range: z
    .strictObject({ from: outOf100, to: outOf100 })
    .optional()
    .describe('The range of a hundred that the source itself gives, instead of "outOf".'),
  sources: sources.min(1),
};

/** A result has its comparison beside it, or says why there is none. */
function checkCompared(
  { compared, noComparison }: { compared?: unknown; noComparison?: unknown },
  context: z.core.$RefinementCtx,
) {
  if ((compared === undefined) !== (noComparison === undefined)) return;
  const message =
    'a result needs what happened to those who had something else: write either "compared" or "noComparison", with the reason';
  breakRule(context, 'compared-results', ['compared'], message);
}

const time = text('one day after one infusion', 120);

const certainty = text('Reviewers call this very uncertain.', 200).describe(
  'How sure the result is, and what it does not show.',
);

const resultSchema = z.strictObject({ ...count, time, certainty }).superRefine(checkCompared);

/** A chance of an option: what studies counted, or why there is no number to set beside the others. */
export const chanceSchema = z
  .strictObject({
    results: list(resultSchema, '- who: After ketamine')
      .min(1)
      .max(4)
      .optional()
      .describe(
        'The most telling first: the overview shows that one, and a second that points the other way.',
      ),
    none: text('The trials that we found do not count this', 300)
      .optional()
      .describe('Where there is no comparable figure: the reason.'),
    sources: sources.optional().describe('What the reason rests on.'),
  })
  .superRefine(({ results, none }, context) => {
    if ((results === undefined) !== (none === undefined)) return;
    const message =
      'a chance is either what was counted or the reason why there is no comparable figure: write "results" or "none"';
    breakRule(context, 'compared-results', [], message);
  });

/** A harm, counted and drawn like a benefit. Where no source counts it, the page says so by itself. */
const harmSchema = z.strictObject({
  what: text('Feeling detached from yourself or the room', 90),
  counted: z
    .strictObject({ ...count, time: time.optional(), certainty: certainty.optional() })
    .superRefine(checkCompared)
    .optional()
    .describe('How many of 100 people had it, where a source counts them.'),
  rare: text('About 2 deaths in 100,000 treatments', 140)
    .optional()
    .describe('The count of something too rare to show among 100 people.'),
  note: text('It settles within two hours.', 240)
    .optional()
    .describe('What else there is to know: how long it lasts, what is done about it.'),
  sources: sources.optional().describe('What "rare" and "note" rest on.'),
});

/** The harms of an option, the most common or the most serious first: the overview shows that one. */
export const harmsSchema = list(harmSchema, '- what: Headache').min(2).max(6);
