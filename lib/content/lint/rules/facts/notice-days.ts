import { daysBetween, isDay } from '../../../../plan/calendar-day';
import { type ItemOf, itemsOf } from '../../../load/content-item';
import { findWrittenDays, toNearestDay } from '../../matching/written-days';
import type { Finding, Rule } from '../../rule';

/** How many days longer than the last day that it names a notice may be shown. */
const mostDaysAfter = 7;

/** What goes on after the day that is named, or is over by then. */
const reopens = /\b(?:open(?:s|ed)?|back|again|were|was|until further notice)\b/i;
const begins =
  /\b(?:from|since|starting|beginning|as of|after)(?: (?:on|the|\p{Lu}\p{Ll}+day,?))* $/iu;

/** Words that mean another day tomorrow. */
const relative = /\b(?:today|tonight|tomorrow|(?:this|next) (?:week|month|weekend))\b/i;

/** Only a warning: a notice may speak of what has been. */
export const noticeDays: Rule = {
  id: 'notice-days',
  severity: 'warning',
  message: 'does not fit the days on which the notice is shown',
  fix: 'correct the day in the text, or from and until',
  check: ({ items }) =>
    itemsOf(items, 'Notice').flatMap((item): Finding[] => {
      const { says = '', from, until } = item.data;
      if (!isDay(from) || !isDay(until) || until < from) return [];
      const days = findWrittenDays(says).flatMap((written) => {
        const day = toNearestDay(written, from);
        return day === undefined ? [] : [{ words: written.words, day }];
      });
      return toProblems(item, days, from, until);
    }),
};

type NamedDay = { words: string; day: string };

function toProblems(
  item: ItemOf<'Notice'>,
  days: readonly NamedDay[],
  from: string,
  until: string,
): Finding[] {
  const says = item.data.says ?? '';
  const find = (words: string, what: string): Finding[] => [
    { file: item.path, line: item.lineOf(['says']), words, sentence: `"${words}" ${what}` },
  ];
  const [word] = relative.exec(says) ?? [];
  if (word !== undefined && from !== until) {
    return find(word, 'is another day on each day that shows it: write which day is meant');
  }
  const sorted = [...days].sort((a, b) => a.day.localeCompare(b.day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || reopens.test(says)) return [];
  if (last.day < from) {
    return find(last.words, `is over when the notice begins on ${from}: correct it, or "from"`);
  }
  if (last.day > until && saysClosed(says, last.words)) {
    return find(last.words, `comes after the notice has gone on ${until}: correct it, or "until"`);
  }
  if (begins.test(says.slice(0, says.indexOf(last.words)))) return [];
  return daysBetween(last.day, until) > mostDaysAfter
    ? find(last.words, `is long past when the notice goes on ${until}: correct it, or "until"`)
    : [];
}

/** Whether the sentence with these words is about what is closed or does not work; mail may wait longer. */
function saysClosed(says: string, words: string): boolean {
  const sentence = says.split(/(?<=[.!?])\s/).find((part) => part.includes(words)) ?? '';
  return /\b(?:closed?|closes|shut|down|off|away|no)\b/i.test(sentence);
}
