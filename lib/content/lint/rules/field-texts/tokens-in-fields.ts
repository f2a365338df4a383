import { findHalfToken, findTokens, replaceTokens } from '../../../markdown/grammar/tokens';
import { filledFields } from '../../../schemas/fields/filled-fields';
import type { Rule } from '../../rule';
import { type FieldText, fieldTexts } from '../../texts/field-texts';

export const tokensInFields: Rule = {
  id: 'tokens-in-fields',
  severity: 'error',
  message: 'is a figure or a source where it would be printed as it is',
  fix: 'write it in words',
  check: ({ allItems }) =>
    allItems.flatMap((item) =>
      fieldTexts(item).flatMap((field) => {
        const sentence = explain(field);
        return sentence === undefined ? [] : [{ file: item.path, line: field.line, sentence }];
      }),
    ),
};

function explain({ field, path, text }: FieldText): string | undefined {
  const kinds = findTokens(text).map(({ kind }) => kind);
  const half = findHalfToken(replaceTokens(text, () => ''));
  if (half === 'figure') return `"${field}" has a figure that is not closed: write {{name}}`;
  if (half === 'citation' || kinds.includes('citation')) {
    return `"${field}" cites a source: cite it in the text below`;
  }
  return !kinds.includes('figure') || filledFields.includes(String(path[0]))
    ? undefined
    : `"${field}" has a figure, which works only in the text, ${filledFields.join(', ')}: write it in words`;
}
