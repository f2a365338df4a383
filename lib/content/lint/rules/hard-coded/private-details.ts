import type { Finding, Rule } from '../../rule';

type Detail = { words: RegExp; what: string };

const details: readonly Detail[] = [
  {
    words:
      /\b(?:account|acc(?:\.|ount)? (?:no|number)|IBAN)\b[^.;\d]{0,25}\d[\d -]{6,}\d|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,}\b|\b(?:pay|paid|payments?|deposit|transfer|EFT)\b(?:(?!\b(?:call|phone|ring|dial|number)\b)[^.;\d]){0,40}\d{8,}|(?<!\d)\d{8,11}(?=[,;]? (?:branch|swift|sort code|account)\b)/i,
    what: 'is a bank account, which somebody else could put on a copy of this page',
  },
  {
    words:
      /(?<![\d.,])\d{6} ?\d{4} ?\d{3}(?![\d ]\d)|\b(?:his|her|their|a|the) (?:private|personal|own|home) (?:(?:cell|cellphone|mobile|phone|telephone|WhatsApp) )?(?:number|cell|cellphone)\b[^.;\d]{0,12}\d(?:[ -]?\d){6,}|\b(?:ID|identity|passport|member(?:ship)?|policy) (?:no\.?|number)[^.;\d]{0,15}\d{6,}/i,
    what: 'looks like the number of a person',
  },
  {
    words:
      /\b(?:passwords?|passcode|PIN|gate code|door code|access code|wi-?fi code) (?:is|are|=|:) ?\S+/i,
    what: 'is a password or a code, which everybody can read here',
  },
];

/** Only a warning: a clinic may publish its account. */
export const privateDetails: Rule = {
  id: 'private-details',
  severity: 'warning',
  message: 'is not for a page that everybody reads',
  fix: 'delete it, and hand it to those who need it',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return details.flatMap(({ words, what }): Finding[] => {
        const match = words.exec(text);
        if (!match) return [];
        const sentence = `"${match[0]}" ${what}: ${privateDetails.fix}`;
        return [{ file: item.path, line: lineAt(match.index), words: match[0], sentence }];
      });
    }),
};
