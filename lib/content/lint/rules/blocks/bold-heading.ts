import type { Rule } from '../../rule';
import { parserRule } from '../../rule-kinds/parser-rule';
import { findFormerLine } from '../../second-reading/former-line';

const parsed = parserRule({
  id: 'bold-heading',
  message: 'is in bold where a heading is meant, so no list of contents has it',
  fix: 'write ## before it, without the asterisks; in an answer or a box, let the text follow in the same paragraph',
});

export const boldHeading: Rule = {
  ...parsed,
  check: (context) =>
    parsed.check(context).map((finding) => {
      const { was = '' } = findFormerLine(finding, context) ?? {};
      const sentence = `bold words alone in a paragraph are no heading: write ${was}, as before`;
      return /^#+ /.test(was) ? { ...finding, sentence } : finding;
    }),
};
