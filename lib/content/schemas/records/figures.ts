import { z } from 'zod';
import {
  checkSettled,
  confirmation,
  fileName,
  list,
  oneOf,
  positiveNumber,
  text,
  toConfirmField,
} from '../fields/fields';

const figureSchema = z
  .strictObject({
    name: fileName('infusion-minutes').describe(
      'What a text refers to: {{infusion-minutes}} prints this figure.',
    ),
    label: text('How long the infusion takes'),
    value: positiveNumber(40),
    unit: oneOf(['minutes', 'hours', 'sessions', 'weeks', 'sessions per week']),
    displayText: text('about 40 minutes').describe('The words that a text prints.'),
    elsewhere: z
      .strictObject({
        displayText: text('40 to 60 minutes'),
        sources: list(fileName('anand-2023'), '[anand-2023]'),
      })
      .optional(),
    usual: z
      .strictObject({ from: positiveNumber(12), to: positiveNumber(72) })
      .optional()
      .describe('Between which values it is never questioned. Widen it for one that is right.'),
    atLeast: fileName('fluid-hours')
      .optional()
      .describe('A figure that this one can never be below.'),
    owner: oneOf(['doctor', 'clinic']),
    confirmedOn: confirmation(),
    toConfirm: toConfirmField(),
  })
  .superRefine(checkSettled);

/** `content/figures.yaml`: every number that the clinic decides, defined once. */
export const figuresSchema = z.strictObject({ figures: z.array(figureSchema) });

export type Figure = z.infer<typeof figureSchema>;
