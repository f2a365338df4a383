import { itemsOf } from '../../../load/content-item';
import { numberPattern } from '../../../schemas/fields/number-words';
import { type Duration, findDurations } from '../../matching/durations';
import type { Finding, Rule } from '../../rule';

/** The number and its words are on two lines, and one is easily forgotten. */
export const figureValue: Rule = {
  id: 'figure-value',
  severity: 'error',
  message: 'does not say the value of the figure',
  fix: 'correct the one that is wrong, with the value in digits or words',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Figures').flatMap((item) =>
      (item.data.figures ?? []).flatMap((figure, index): Finding[] => {
        const { value, displayText } = figure ?? {};
        if (value === undefined || displayText === undefined) return [];
        const line = item.lineOf(['figures', index, 'displayText']);
        const [said, same] = findDurations(displayText);
        if (said && same && isInBrackets(displayText, same) && said.minutes !== same.minutes) {
          const sentence = `"${said.words}" and "${same.words}" are not the same: correct one of them`;
          return [{ file: item.path, line, words: displayText, sentence }];
        }
        if (saysNumber(displayText, value)) return [];
        const sentence = `"${displayText}" does not say ${value}, the value of the figure: correct the one that is wrong`;
        return [{ file: item.path, line, words: displayText, sentence }];
      }),
    ),
};

/** "72 hours (3 days)" says one thing twice. */
function isInBrackets(text: string, { offset, words }: Duration): boolean {
  return text[offset - 1] === '(' && text[offset + words.length] === ')';
}

const otherWords: Readonly<Record<number, string>> = {
  0.5: 'half',
  1: 'an?|once',
  2: 'twice',
  1.5: 'one and a half',
};

function saysNumber(displayText: string, value: number): boolean {
  const words = [numberPattern(value), otherWords[value]].filter(Boolean).join('|');
  return new RegExp(`(?<![\\d.,])(?:${words})(?!\\d)`, 'i').test(displayText);
}
