import { z } from 'zod';
import { weekdays } from '../../../plan/calendar-day';
import {
  checkSettled,
  confirmation,
  formerUrlFields,
  list,
  oneOf,
  reviewFields,
  searchWords,
  text,
  toConfirmField,
  webUrl,
  wholeNumber,
} from '../fields/fields';
import { checkHours, checkOtherHours, checkOverlaps } from '../fields/opening-hours';
import { checkPeriod, periodFields } from '../fields/period';
import { checkReview } from '../fields/review-rules';
import { groupLine, phoneNumber } from '../records/clinic';
import { photoField } from '../records/photo';

const time = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  .meta({ example: '"08:00"', form: 'hours:minutes, two digits each, in "double quotes"' });

const price = z
  .strictObject({
    item: text('One infusion'),
    amount: z
      .number()
      .int()
      .positive()
      .meta({ example: '1300' })
      .describe('In the clinic’s currency, in whole units (rand, dollars).'),
    perCourse: wholeNumber(6)
      .optional()
      .describe(
        'How many of these a whole course has. The site multiplies; a total is never typed.',
      ),
    note: text('Includes monitoring')
      .optional()
      .describe('Shown beside the price, such as what it includes.'),
    confirmedOn: confirmation(),
    toConfirm: toConfirmField(),
  })
  .superRefine(checkSettled);

/** Days on which a place is closed, the first and the last among them. */
const closure = z
  .strictObject({
    ...periodFields,
    why: text('Christmas', 80).describe('In a few words, as visitors read it.'),
  })
  .superRefine(checkPeriod);

/** Days on which a place has other hours than usual, the first and the last among them. */
const otherHours = z
  .strictObject({ ...periodFields, opens: time, closes: time })
  .superRefine(checkPeriod)
  .superRefine(checkHours);

/** `content/locations/<slug>.md`: a place where infusions are given. */
export const locationSchema = z
  .strictObject({
    title: text('Helderberg Clinic, Strand', 80),
    shortTitle: text('Strand', 40),
    description: text('One or two sentences for search results', 170),
    summary: text('One to three sentences under the title', 500),
    photo: photoField(),
    order: wholeNumber(1),
    address: z.strictObject({
      street: text('1 Example Street').optional(),
      city: text('Strand'),
      region: text('Western Cape'),
      postalCode: text('"7140"').optional(),
    }),
    phone: phoneNumber.optional(),
    groupLine,
    hours: list(
      z
        .strictObject({
          days: list(oneOf(weekdays), '[Monday, Tuesday]'),
          opens: time,
          closes: time,
        })
        .superRefine(checkHours),
      '[{ days: [Monday, Tuesday], opens: "08:00", closes: "16:00" }]',
    ).superRefine(checkOverlaps),
    closures: list(closure, '[{ from: 2026-12-24, until: 2027-01-02, why: Christmas }]')
      .optional()
      .describe(
        'Days on which this place is closed. The page shows them, and the planner keeps them free.',
      ),
    otherHours: list(
      otherHours,
      '[{ from: 2026-12-14, until: 2026-12-18, opens: "08:00", closes: "12:00" }]',
    )
      .optional()
      .describe(
        'Days on which this place is open at other times than usual. The page shows them, and the planner keeps to them.',
      ),
    publicHolidays: oneOf(['closed', 'open'])
      .optional()
      .describe('closed, unless you say otherwise: no infusions on the days in holidays.yaml.'),
    map: webUrl('https://www.openstreetmap.org/node/1')
      .optional()
      .describe('A page with a map of this place, which opens on that site.'),
    prices: list(price, '[{ item: One infusion, amount: 1300, perCourse: 6, confirmedOn: null }]'),
    searchWords,
    ...formerUrlFields,
    ...reviewFields,
  })
  .superRefine(checkOtherHours)
  .superRefine(checkReview);
