import type { Finding, Rule } from '../../rule';

/** What somebody writes who means to come back to it. */
const placeholder =
  /(?<![\p{L}\d])(?:[Xx]{3,}|T\.?B\.?[CDA]\.?|tb[cda]|TODO|FIXME|lorem ipsum|Lorem ipsum|N\.N\.)(?![\p{L}\d])|\?{2,}|_{3,}|\.{4,}|(?<!\{)[[<{](?:[Ii]nsert|[Ff]ill in|[Aa]dd|[Yy]our|[Nn]ame|[Dd]ate|[Pp]hone|[Aa]ddress|[Nn]umber|[Tt]o be|(?:[Cc]linic|[Dd]octor|[Cc]ompany|[Pp]atient) name|(?:[Cc]itation|[Ss]ource|[Rr]eference) needed)\b[^\]>}]{0,40}[\]>}]|\b[Ii]nsert (?:\p{Ll}+ ){0,3}(?:name|text|number|date|address|title|link|photo|price|time)s? here\b|^(?:Citation|Source|Reference)s? needed\b/u;

export const noPlaceholders: Rule = {
  id: 'no-placeholders',
  severity: 'error',
  message: 'seems to stand where something is still to be written',
  fix: 'write it, or delete the sentence and note it in toConfirm; if nothing is open, say it without these signs',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      const match = placeholder.exec(text);
      if (!match) return [];
      // What nothing fills in there has a rule of its own.
      if (item.type === 'Reply' && match[0].startsWith('{')) return [];
      return [{ file: item.path, line: lineAt(match.index), words: match[0] }];
    }),
};
