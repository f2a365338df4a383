import { findHalfToken, findTokens, replaceTokens } from '../../../markdown/grammar/tokens';
import { filledFields } from '../../../schemas/fields/filled-fields';
import type { Rule } from '../../rule';
import { type FieldText, fieldTexts } from '../../texts/field-texts';

/** A figure that was typed with one bracket; all have a hyphen in their names, but for a few. */
const oneBracket = /(?<!\{)\{[a-z]+(?:-[a-z0-9]+)+\}(?!\})/;

export const tokensInFields: Rule = {
  id: 'tokens-in-fields',
  severity: 'error',
  isFixable: true,
  breaksFile: true,
  message: 'is a figure or a source where it would be printed as it is',
  fix: 'write it in words',
  check: ({ allItems }) =>
    allItems.flatMap((item) =>
      fieldTexts(item).flatMap((field) => {
        const [name] = oneBracket.exec(field.text) ?? [];
        const isFilled = filledFields.includes(String(field.path[0]));
        if (name !== undefined && item.type !== 'Reply' && isFilled) {
          const sentence = `"${field.field}" has ${name} with one bracket on each side, which is printed as it is: write {${name}}`;
          return [
            { file: item.path, line: field.line, words: name, sentence, replacement: `{${name}}` },
          ];
        }
        const sentence = explain(field, item.type === 'Reply' ? undefined : name);
        return sentence === undefined ? [] : [{ file: item.path, line: field.line, sentence }];
      }),
    ),
};

/** @param typed a figure with one bracket */
function explain({ field, path, text }: FieldText, typed?: string): string | undefined {
  const kinds = findTokens(text).map(({ kind }) => kind);
  const half = findHalfToken(replaceTokens(text, () => ''));
  if (half === 'figure') {
    const [, name = 'its-name'] =
      /\{\{\s*([a-z][a-z0-9-]*)/.exec(replaceTokens(text, () => '')) ?? [];
    return `"${field}" has a figure that is not closed: write {{${name}}}`;
  }
  if (half === 'citation' || kinds.includes('citation')) {
    return `"${field}" cites a source: cite it in the text below`;
  }
  const isIn = kinds.includes('figure') || typed !== undefined;
  return !isIn || filledFields.includes(String(path[0]))
    ? undefined
    : `"${field}" has a figure, which works only in the text, ${filledFields.join(', ')}: write it in words`;
}
