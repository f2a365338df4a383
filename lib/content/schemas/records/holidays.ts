import { z } from 'zod';
import { weekdays } from '../../../plan/calendar-day';
import { breakRule } from '../fields/document-rule';
import { day, list, oneOf, text, toConfirmField } from '../fields/fields';

/** The fields that say when a holiday is, of which each has one. */
const whenFields = ['monthDay', 'nthWeekday', 'daysFromEaster', 'once'] as const;

const holiday = z
  .strictObject({
    name: text('Christmas Day', 80),
    monthDay: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/, { abort: true })
      .refine(isEveryYear, { error: 'is not a day of every year' })
      .meta({ example: '"12-25"', form: 'month-day, two digits each, in "double quotes"' })
      .optional()
      .describe('The same day each year, as month and day.'),
    nthWeekday: z
      .strictObject({
        nth: oneOf(['first', 'second', 'third', 'fourth', 'last']),
        weekday: oneOf(weekdays),
        month: z.number().int().min(1).max(12).meta({ example: '11' }),
      })
      .meta({ example: '{ nth: fourth, weekday: Thursday, month: 11 }' })
      .optional()
      .describe('Such as the fourth Thursday of November.'),
    daysFromEaster: z
      .number()
      .int()
      .min(-60)
      .max(70)
      .meta({ example: '-2' })
      .optional()
      .describe('Days after Easter Sunday: 1 is Easter Monday, -2 is Good Friday.'),
    once: day()
      .optional()
      .describe('One day only, such as an election, or a day on which you are closed.'),
    ifSaturday: oneOf(['Friday', 'Monday'])
      .optional()
      .describe('The day that is free as well when it falls on a Saturday.'),
    ifSunday: oneOf(['Monday'])
      .optional()
      .describe('The day that is free as well when it falls on a Sunday.'),
  })
  .superRefine((value, context) => {
    const filled = whenFields.filter((field) => value[field] !== undefined);
    if (filled.length === 1) return;
    const message =
      filled.length === 0
        ? `nothing says when "${value.name}" is: add one of ${whenFields.join(', ')}`
        : `"${value.name}" has ${filled.join(' and ')}: keep one of them`;
    breakRule(context, 'holiday-day', [filled[1] ?? 'name'], message);
  });

/** `content/holidays.yaml`, which a clinic may leave out: days on which nothing is planned. */
export const holidaysSchema = z.strictObject({
  holidays: list(holiday, '- name: Christmas Day'),
  toConfirm: toConfirmField(),
});

export type Holiday = z.infer<typeof holiday>;

/** 29 February is not: a year without it would have no such holiday. */
function isEveryYear(monthDay: string): boolean {
  return z.iso.date().safeParse(`2027-${monthDay}`).success;
}
