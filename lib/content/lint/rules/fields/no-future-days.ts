import { daysBetween, isDay } from '../../../schemas/shared/day';
import type { Finding, Rule } from '../../rule';
import { fieldTexts } from '../../texts/field-texts';

/** Fields with the day on which somebody did something. */
const pastDay =
  /(?:^|\.)(?:checkedOn|confirmedOn|nameConfirmedOn|reviewedOn|updatedOn|agreedOn|givenOn|changes\.\d+\.day)$/;

/** Only a warning, because the computer's clock may be wrong. */
export const noFutureDays: Rule = {
  id: 'no-future-days',
  severity: 'warning',
  message: 'has not come yet',
  fix: 'write the day on which it was done',
  check: ({ items, today }) =>
    items.flatMap((item) =>
      fieldTexts(item).flatMap(({ field, line, text }): Finding[] => {
        if (!pastDay.test(field) || !isDay(text) || daysBetween(today, text) <= 1) return [];
        const sentence = `"${field}" is ${text}, which has not come yet: write the day on which it was done`;
        return [{ file: item.path, line, words: text, sentence }];
      }),
    ),
};
