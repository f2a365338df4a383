import type { ClinicFacts } from './clinic-facts';
import { type ContentItem, itemsOf } from './content-item';
import type { Problem } from './problem';

type Slip = {
  words: RegExp;
  message: string;
  /** What is meant, where that is certain. */
  mend?: (found: string) => string | undefined;
};

/** What is left over where Markdown was meant, mostly by a word processor or a typing slip. */
const slips: readonly Slip[] = [
  {
    words: /!\[[^\]]*\]\([^)]*\)?/,
    message: 'is a picture, and pictures are not supported in content: describe it in words',
  },
  {
    words: /\[[^\]]*\]\([^)]*\)?/,
    message: 'is no link yet: write [words](/page), without blanks in the address',
  },
  {
    words: /\[[^\]]+\]\s+\((?:\/|https?:)[^)]*\)/,
    message: 'is no link yet: write [words](/page), with nothing between the brackets',
  },
  {
    words: /^[ \t]*(?:[•·▪●◦‣][ \t]*|o\t[ \t]*)/m,
    message: 'is a sign from a word processor: begin each entry of a list with "- "',
    mend: () => '- ',
  },
  {
    // Perhaps a list, perhaps the middle of a sentence.
    words: /^[ \t]*[–—] /m,
    message: 'is a sign from a word processor: begin each entry of a list with "- "',
  },
  {
    words: /^[ \t]*\|.*\|[ \t]*$/m,
    message: 'is no table yet: write a line |---|---| below its first line',
  },
  {
    words: /\S+\t+\S+/,
    message:
      'holds a tab, as a table pasted from a word processor does: write | between the cells and a line |---|---| below the first',
  },
  {
    words: /\*\*/,
    message: 'makes nothing bold, because it is not closed: write **words**, without blanks inside',
  },
  {
    words: /^#{1,6}[^#\s]\S*/m,
    message: 'is no heading yet: write a blank behind the #',
    // One # may be "number 1", or a hashtag.
    mend: (found) =>
      found.startsWith('##') ? found.replace(/^#+/, (signs) => `${signs} `) : undefined,
  },
];

/** Text that would be printed with the signs of something that did not work. */
export function checkSlips(items: readonly ContentItem[], { figures }: ClinicFacts): Problem[] {
  const names: Slip[] = [
    ...figures.map(({ name }) => ({
      words: new RegExp(`(?<!\\{)\\{\\s*${name}\\s*\\}(?!\\})`),
      message: `is no figure yet: write {{${name}}}`,
      mend: () => `{{${name}}}`,
    })),
    ...itemsOf(items, 'Source').map(({ name }) => ({
      words: new RegExp(`\\[${name}\\]`),
      message: `is no citation yet: write [^${name}]`,
      mend: () => `[^${name}]`,
    })),
  ];
  return items.flatMap((item) =>
    (item.markdown?.report.passages ?? []).flatMap((passage): Problem[] => {
      for (const { words, message, mend } of [...slips, ...names]) {
        const match = words.exec(passage.text);
        if (!match) continue;
        const found = match[0].trimStart();
        return [
          {
            file: item.path,
            line: passage.lineAt(match.index),
            words: found,
            message: `"${found.trim()}" ${message}`,
            replacement: mend?.(found),
          },
        ];
      }
      return [];
    }),
  );
}
