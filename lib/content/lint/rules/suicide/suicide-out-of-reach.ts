import type { Rule } from '../../rule';
import { findMentions } from '../../texts/suicide-mentions';

/** Fields that search engines and other sites show, out of reach of the help beside the text. */
const shownElsewhere =
  /^(?:title|shortTitle|description|question|navigation\.label|changes\.\d+\.what)$/;

export const suicideOutOfReach: Rule = {
  id: 'suicide-out-of-reach',
  severity: 'error',
  waitsForFile: true,
  message: 'mentions suicide in a field that is shown where no help is beside it',
  fix: 'say it in other words, such as "a crisis"',
  check: ({ texts }) =>
    findMentions(
      texts().filter(({ field }) => field !== undefined && shownElsewhere.test(field)),
    ).map(({ text, line, words }) => ({ file: text.item.path, line, words })),
};
