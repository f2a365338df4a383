import { z } from 'zod';
import { confirmation, fileName, list, oneOf, positiveNumber, text } from './shared';

const figureSchema = z.strictObject({
  /** What `{{name}}` in Markdown refers to. */
  name: fileName('infusion-minutes'),
  label: text('How long the infusion takes'),
  value: positiveNumber(40),
  unit: oneOf(['minutes', 'hours', 'sessions', 'weeks', 'sessions per week']),
  /** The words that `{{name}}` prints. */
  said: text('about 40 minutes'),
  /** Printed in place of `said` while `confirmedOn` is null, where an unconfirmed value could harm. */
  saidUntilConfirmed: text('the time the clinic gives you').optional(),
  elsewhere: z
    .strictObject({
      said: text('40 to 60 minutes'),
      sources: list(fileName('anand-2023'), '[anand-2023]'),
    })
    .optional(),
  owner: oneOf(['doctor', 'clinic']),
  confirmedOn: confirmation(),
});

/** `content/figures.yaml`: every number the clinic decides, written once. */
export const figuresSchema = z.strictObject({ figures: z.array(figureSchema) });

export type Figure = z.infer<typeof figureSchema>;
