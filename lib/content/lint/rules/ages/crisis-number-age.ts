import { readCalledNumbers } from '../../../checklist/fact-ages';
import { maxAges } from '../../../checklist/max-ages';
import type { Rule } from '../../rule';

export const crisisNumberAge: Rule = {
  id: 'crisis-number-age',
  severity: 'warning',
  message: `was last called more than ${maxAges.crisisNumberWarning} days ago`,
  fix: 'call it, then write the day in checkedOn',
  check: ({ items, today }) =>
    readCalledNumbers(items, today)
      // A number that nobody has called yet is on the launch checklist instead.
      .filter(({ isCrisis, daysAgo = 0 }) => isCrisis && daysAgo > maxAges.crisisNumberWarning)
      .map(({ item, line, name, daysAgo }) => ({
        file: item.path,
        line,
        sentence: `${name} was last called ${daysAgo} days ago: call it, then write the day in checkedOn`,
      })),
};
