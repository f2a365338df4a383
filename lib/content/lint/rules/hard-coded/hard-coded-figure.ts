import { itemsOf } from '../../../load/content-item';
import { toNumber } from '../../../schemas/fields/number-words';
import type { Rule } from '../../rule';
import { diaryWeeks } from '../../values/diary-weeks';
import { findTypedFigures } from '../../values/figures/typed-figures';

const own = 'a study’s number needs its source, and a number of another kind a figure of its own';

/** Where the words of the sentence are about the figure; `possible-figure` asks where they are not. */
export const hardCodedFigure: Rule = {
  id: 'hard-coded-figure',
  severity: 'error',
  message: 'is a number that the clinic decides, typed where it would not change with figures.yaml',
  fix: `write the token that prints it; ${own}`,
  check: (context) => {
    const diaries = new Map(
      itemsOf(context.items, 'Sheet').map((item) => [item.path, diaryWeeks(item)]),
    );
    return findTypedFigures(context, ({ fitting, isReply }) => {
      if (fitting.length > 0) {
        const tokens = fitting.map(({ name }) => `{{${name}}}`).join(' or ');
        return { message: hardCodedFigure.message, fix: `write ${tokens}; ${own}` };
      }
      if (!isReply) return undefined;
      const fix =
        'how soon you reply is "reply" in clinic.yaml: write it there, and {{reply-time}} here';
      return { message: hardCodedFigure.message, fix };
    }).filter(({ file, words = '' }) => !isWeeks(words, diaries.get(file)));
  },
};

/** "Four weeks" of a diary that has so many are its own. */
function isWeeks(words: string, weeks: number | undefined): boolean {
  const [, count = ''] = /^(\w+) weeks?\b/i.exec(words) ?? [];
  return weeks !== undefined && (toNumber(count) ?? Number(count)) === weeks;
}
