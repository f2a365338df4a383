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
      /\bSent from (?:my \p{Lu}?\p{L}+|Outlook\b[^.\n]*)|^(?:Sent|Cc|Subject|Von|Betreff): \S+|^From: [^\n]*@|\b(?:Kind|Best|Warm) regards\b|^On [^\n]{6,60} wrote:|\b[Tt]his (?:e-?mail|message) (?:and its attachments|is confidential|may contain)\b[^.\n]*|\(?\b(?:[Ss]ee|[Pp]lease find) (?:the )?attach(?:ed|ment)s?\b[^.\n)]*\)?|^>{2,} ?\S+/mu,
    what: 'is a part of an e-mail',
    fix: 'delete it',
  },
  {
    words:
      /<?(?:Media|image|video|audio) omitted>?|\b[Tt]his message was deleted\b|\bForwarded many times\b|^Forwarded\b[^\n]*/mu,
    what: 'is a part of a chat',
    fix: 'delete it',
  },
  {
    words:
      /^(?:Certainly|Sure|Of course|Absolutely)! (?:Here|I)\b[^\n]*|\bAs an AI(?: language)? model\b[^.\n]*|\bI hope this helps\b|\bLet me know if you(?:[’']d| would) like (?:me|any)\b[^.\n]*|\bHere(?:[’']s| is) (?:a|the|your) (?:clearer|revised|rewritten|shorter|improved|polished|updated)\b[^.:\n]*|【[^】]*】|:?contentReference\b\S*|\boaicite\b\S*|\b(?:cite)?turn\d+(?:search|view|news)\d+\b/mu,
    what: 'is what a chatbot says of its text',
    fix: 'delete it, and have a person read the rest against its source',
  },
  {
    words:
      /\bRead more ?(?:»|›|>|…|\.\.\.)|^Share (?:this|on):?[^\n]*|\b(?:Facebook|Twitter|LinkedIn) \|[^\n]*|\b[Ww]e use cookies\b|\bAccept (?:all )?cookies\b|^\s*Accept all\s*$|\b\d+ min(?:ute)? read\b|\bAll rights reserved\b|©[^\n]*\d{4}|\bSkip to (?:main )?content\b|^(?:Tags|Categories|Posted (?:by|on)|Advertisement)\b:?[^\n]*/mu,
    what: 'is a part of another site',
    fix: 'delete it, and write the text in your own words',
  },
  {
    words:
      /\bError! (?:Reference source|Bookmark)\b[^.\n]*|\bCommented \[[^\]]*\]:?|^Formatted:[^\n]*|\bClick or tap (?:here )?to enter\b[^.\n]*|\bChoose an item\b|\bPage \d+ of \d+\b|\(?\bcontinued (?:on|from|overleaf)\b[^.\n)]*\)?/mu,
    what: 'is what a word processor printed',
    fix: 'delete it, and write what is meant',
  },
  {
    words: /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/,
    what: 'is what a spreadsheet prints where it cannot count',
    fix: 'look the number up, and write it',
  },
  {
    words: /(?<![\w:]):[a-z]+(?:_[a-z]+)*:(?![\w:])/,
    what: 'is the name of an emoji, which is printed as it is',
    fix: 'say it in words, or delete it',
  },
  {
    words: /\bLast (?:updated|modified|edited|reviewed)(?: on)?:? ?\d{1,2} \p{L}+ \d{4}/iu,
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
