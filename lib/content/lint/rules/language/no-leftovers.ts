import type { Finding, Rule } from '../../rule';

type Leftover = { words: RegExp; what: string; fix: string };

const leftovers: readonly Leftover[] = [
  {
    words:
      /\[?\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?, \d{1,4}[/. ][\p{L}\d]+[/. ]\d{2,4}\]? [^:\n]{2,40}:|\[?\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]?(?: -)? [^:\n]{2,40}:/u,
    what: 'is the head of a message',
    fix: 'delete it, and write what the message asks for',
  },
  {
    words:
      /\bSent from my \p{Lu}?\p{L}+|^(?:Sent|Cc|Subject|Von|Betreff): \S+|^From: [^\n]*@|\b(?:Kind|Best|Warm) regards\b/mu,
    what: 'is a part of an e-mail',
    fix: 'delete it',
  },
  {
    words: /\bLast (?:updated|modified|edited|reviewed)(?: on)?:? \d{1,2} \p{L}+ \d{4}/iu,
    what: 'is a day that the page shows by itself, from updatedOn',
    fix: 'delete it, and set updatedOn',
  },
  {
    words:
      /\b(?:[Ss]ee|[Ii]n) (?:the )?(?:[Tt]able|[Ff]igure|[Ff]ig\.|[Cc]hart|[Aa]ppendix) [\dA-Z]+\b|\b(?:on|[Ss]ee) (?:page|p\.) ?\d+\b|^See (?:above|below)\.?$/mu,
    what: 'points to a page or a table that is not here',
    fix: 'link to it, as [words](/page#heading), or delete it',
  },
  {
    words: /(?![©®™↔↑↓→←✓✔☐☑])\p{Extended_Pictographic}\ufe0f?/u,
    what: 'is an emoji, which a screen reader reads out',
    fix: 'say it in words, or delete it',
  },
];

/** What comes along when a text is copied from a message or a document. */
export const noLeftovers: Rule = {
  id: 'no-leftovers',
  severity: 'error',
  message: 'is left over from where the text was copied',
  fix: 'delete it',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      // A source may be about a table of another work.
      if (item.type === 'Source') return [];
      for (const { words, what, fix } of leftovers) {
        const match = words.exec(text);
        if (!match || isCited(text, match.index)) continue;
        const found = match[0].trim();
        const sentence = `"${found}" ${what}: ${fix}`;
        return [{ file: item.path, line: lineAt(match.index), words: found, sentence }];
      }
      return [];
    }),
};

/** "In Table 2 of the trial.[^anand-2023]" is about another work. */
function isCited(text: string, index: number): boolean {
  return /^[^.!?\n]*[.!?]?\[\^/.test(text.slice(index));
}
