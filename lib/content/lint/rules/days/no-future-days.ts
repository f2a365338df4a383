import { daysBetween, isDay } from '../../../../plan/calendar-day';
import { type ItemOf, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { fieldTexts } from '../../texts/field-texts';

/** Fields with the day on which somebody did something. */
const pastDay =
  /(?:^|\.)(?:checkedOn|confirmedOn|nameConfirmedOn|reviewedOn|updatedOn|agreedOn|givenOn|searchedUntil|withdrawn\.on|changes\.\d+\.day)$/;

/** Only a warning, because the computer's clock may be wrong. */
export const noFutureDays: Rule = {
  id: 'no-future-days',
  severity: 'warning',
  message: 'has not come yet',
  fix: 'write the day on which it was done',
  check: ({ items, today }) => [
    ...itemsOf(items, 'Source').flatMap((item) => checkYear(item, Number(today.slice(0, 4)))),
    ...items.flatMap((item) =>
      fieldTexts(item).flatMap(({ field, line, text }): Finding[] => {
        if (!pastDay.test(field) || !isDay(text) || daysBetween(today, text) <= 1) return [];
        const sentence = `"${field}" is ${text}, which has not come yet: write the day on which it was done`;
        return [{ file: item.path, line, words: text, sentence }];
      }),
    ),
  ],
};

/** What appears online late in a year may be in print in the next. */
function checkYear(
  { path, name, data: { year }, lineOf }: ItemOf<'Source'>,
  now: number,
): Finding[] {
  if (year === undefined || year <= now) return [];
  const [inName] = /(?<=-)(?:19|20)\d{2}$/.exec(name) ?? [];
  const hint = inName === undefined ? '' : `, and the name of the file says ${inName}`;
  const sentence = `"year" is ${year}, which has not come yet${hint}: write the year in which it was published`;
  return [{ file: path, line: lineOf(['year']), words: String(year), sentence }];
}
