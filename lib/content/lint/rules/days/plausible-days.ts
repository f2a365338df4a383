import { isDay } from '../../../../plan/calendar-day';
import type { Finding, Rule } from '../../rule';
import { fieldTexts } from '../../texts/field-texts';

/** A year in which nobody has written anything here. */
const earliest = '2000-01-01';
const latest = '2100-01-01';

export const plausibleDays: Rule = {
  id: 'plausible-days',
  severity: 'error',
  message: 'is in a year that cannot be meant',
  fix: 'write the year as four digits, such as 2026',
  check: ({ allItems, today }) =>
    allItems.flatMap((item) =>
      fieldTexts(item).flatMap(({ field, line, text }): Finding[] => {
        if (!isDay(text) || (text >= earliest && text < latest)) return [];
        const meant = `${today.slice(0, 4)}${text.slice(4)}`;
        const sentence = `"${field}" is ${text}, in a year that cannot be meant: write it like ${meant}`;
        return [{ file: item.path, line, words: text, sentence }];
      }),
    ),
};
