import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Words for a span of time or a number of visits, and the units that they can stand for. */
const unitWords: readonly [words: RegExp, units: readonly string[]][] = [
  [/\bsec(?:ond)?s\b/i, []],
  [/\bmin(?:ute)?s?\b/i, ['minutes']],
  [/\bh(?:ou)?rs?\b/i, ['hours']],
  [/\bdays?\b/i, ['hours', 'weeks']],
  [/\b(?:weeks?|weekly)\b/i, ['weeks', 'sessions per week']],
  [/\bmonths?\b/i, []],
  [/\b(?:sessions?|infusions?|visits?|times|twice|once)\b/i, ['sessions', 'sessions per week']],
];

/** "Twice a day" is no number of sessions in a week. */
const daily = /\b(?:a|per|each|every) day\b|\bdaily\b/i;

/** Whether what a page prints is in the unit of its figure, as far as its words tell. */
export function isInUnit(unit: string, displayText: string): boolean {
  const named = unitWords.filter(([words]) => words.test(displayText));
  const isDaily = unit === 'sessions per week' && daily.test(displayText);
  return !isDaily && (named.length === 0 || named.some(([, units]) => units.includes(unit)));
}

export const figureUnit: Rule = {
  id: 'figure-unit',
  severity: 'error',
  message: 'names another unit than the figure has',
  fix: 'correct the unit or the words; value and usual count in the unit',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Figures').flatMap((item) =>
      (item.data.figures ?? []).flatMap((figure, index): Finding[] => {
        const { unit, displayText } = figure ?? {};
        if (unit === undefined || displayText === undefined) return [];
        if (isInUnit(unit, displayText)) return [];
        const line = item.lineOf(['figures', index, 'displayText']);
        const sentence = `"${displayText}" is not in ${unit}, the unit of the figure, in which its value counts: correct the one that is wrong`;
        return [{ file: item.path, line, words: displayText, sentence }];
      }),
    ),
};
