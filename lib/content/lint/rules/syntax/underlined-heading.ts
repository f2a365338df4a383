import { lineRule } from '../../rule-kinds/line-rule';

/** Markdown makes a heading of a paragraph that a line of - or = follows. */
export const underlinedHeading = lineRule({
  id: 'underlined-heading',
  severity: 'error',
  message: 'makes a heading of the text right above it',
  fix: 'delete the line, or leave an empty line above it; a heading is written as "## Words"',
  typos: [{ words: /^ {0,3}(?:-{2,}|=+) *$/ }],
  isMeant: (_, above) => {
    const before = above.at(-1)?.trim() ?? '';
    return before !== '' && !/^(?:#|:::|>|\||-|\d+[.)]\s*$)/.test(before);
  },
});
