import { daysBetween } from '../../../../plan/calendar-day';
import { readConfirmedFacts } from '../../../checklist/fact-ages';
import { maxAges } from '../../../checklist/max-ages';
import type { Finding, Rule } from '../../rule';

export const confirmationAge: Rule = {
  id: 'confirmation-age',
  severity: 'warning',
  message: 'was confirmed more than a year ago',
  fix: 'ask again, then write the day',
  check: ({ items, today }) =>
    readConfirmedFacts(items).flatMap(({ item, path, confirmedOn }): Finding[] => {
      if (confirmedOn === null) return [];
      const daysAgo = daysBetween(confirmedOn, today);
      if (daysAgo <= maxAges.confirmation) return [];
      const sentence = `this was confirmed ${daysAgo} days ago: ask again, then write the day in ${String(path.at(-1))}`;
      return [{ file: item.path, line: item.lineOf(path), sentence }];
    }),
};
