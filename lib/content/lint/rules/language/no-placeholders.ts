import type { Finding, Rule } from '../../rule';

/** What somebody writes who means to come back to it. */
const placeholder =
  /(?<![\p{L}\d])(?:[Xx]{3,}|T\.?B\.?[CDA]\.?|tb[cda]|TODO|FIXME|lorem ipsum|Lorem ipsum|N\.N\.)(?![\p{L}\d])|\?{2,}|_{3,}|\.{4,}|(?<!\{)[[<{](?:insert|fill in|add|your|name|date|phone|address|number|to be)\b[^\]>}]{0,40}[\]>}]/u;

export const noPlaceholders: Rule = {
  id: 'no-placeholders',
  severity: 'error',
  message: 'stands where something is still to be written',
  fix: 'write it, or delete the sentence and note it in toConfirm',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      const match = placeholder.exec(text);
      if (!match) return [];
      return [{ file: item.path, line: lineAt(match.index), words: match[0] }];
    }),
};
