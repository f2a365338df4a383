import { itemsOf } from '../../../load/content-item';
import type { Rule } from '../../rule';
import { findFirst, findHardCoded } from '../../values/hard-coded-values';

const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)|weekdays?|weekends?|every day|daily)';
const clock =
  '(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|(?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon))';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const open = new RegExp(
  `(?:^\\W*|\\bwe are )open (?:24/7|24 hours|day and night|round the clock)|\\b(?:we|our rooms|the clinic|this place)(?: are| is|’re|'re) (?:only )?(?:open|closed|here|there)\\b[^.;?]{0,30}\\b${weekday}\\b|\\b${weekday}(?: ?(?:to|-|–|and) ?${weekday})?,? (?:from |between )?${clock} ?(?:to|-|–|and|until) ?${clock}\\b`,
  'i',
);
const closed = new RegExp(
  `\\bwe (?:are|will be) (?:closed|shut|away)\\b[^.;?]{0,20}\\b(?:Christmas|New Year|Easter|\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2})`,
  'i',
);

/** The hours of somebody else are theirs. */
const ofOthers =
  /\b(?:helplines?|councils?|offices?(?! hours)|schemes?|ombud|they|their|its|hospitals?|pharmac\w+|lines?)\b/i;

/** Only a warning: a text may say on which days new patients are seen. */
export const hardCodedHours: Rule = {
  id: 'hard-coded-hours',
  severity: 'warning',
  message: 'is when you are open, typed where it would not change with the hours of the place',
  fix: 'write it into hours of the place in locations/, and link to its page',
  check: (context) => {
    const notices = itemsOf(context.items, 'Notice');
    // A notice says just that, and goes by itself.
    const items = context.items.filter((item) => !notices.some(({ path }) => path === item.path));
    return findHardCoded({ ...context, items }, (sentence) => {
      if (ofOthers.test(sentence.text) || sentence.citations.length > 0) return [];
      const hours = findFirst(sentence.text, open, hardCodedHours);
      if (hours.length > 0) return hours;
      return findFirst(sentence.text, closed, {
        message: 'is when you are closed, which the planner does not know from here',
        fix: 'write it into closures of the place in locations/, or a single day into holidays.yaml',
      });
    });
  },
};
