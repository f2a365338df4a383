import type { ClinicFacts } from '../../load/clinic-facts';
import { type ContentItem, itemsOf } from '../../load/content-item';
import type { Problem } from '../../load/problem';

type Slip = {
  words: RegExp;
  message: string;
  /** What is meant, where that is certain. */
  mend?: (found: string) => string | undefined;
};

/** What is left over where Markdown was meant, mostly by a word processor or a typing slip. */
const slips: readonly Slip[] = [
  {
    words: /^Write the text here\.$/m,
    message: 'is what npm run new wrote: write the text in its place',
  },
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
    words: /\([^()]*\)\[(?:\/|#|https?:)[^\]]*\]/,
    message: 'is no link yet: write [words](/page), the square brackets first',
  },
  {
    words: /(?<=[\p{L}.,;:!?])\[\d{1,3}\]/u,
    message: 'is no citation yet: write [^its-file-name], by the file of the source in sources/',
  },
  {
    words: /^-(?=\p{L})/mu,
    message: 'is no list yet: write a blank behind the -',
    mend: () => '- ',
  },
  {
    words: /^[ \t]*(?:[•·▪●◦‣\uf0a7\uf0b7][ \t]*|o\t[ \t]*)/m,
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
export function checkSlips(items: readonly ContentItem[], facts: ClinicFacts): Problem[] {
  return [...checkPatterns(items, facts), ...items.flatMap((item) => checkDoubled(item, facts))];
}

/** A figure prints its unit, which is easily typed once more. */
function checkDoubled(item: ContentItem, { figureTexts }: ClinicFacts): Problem[] {
  return (item.markdown?.report.passages ?? []).flatMap((passage) =>
    [...passage.text.matchAll(/(\S+ )?\{\{\s*([^{}]*?)\s*\}\}( [\p{L}\d]+)?/gu)].flatMap(
      ([found, before = '', name = '', after = ''], index, all): Problem[] => {
        const said = figureTexts.get(name);
        if (!said) return [];
        const [first, last] = [said.split(' ').at(0), said.split(' ').at(-1)];
        if (before.trim() !== first && after.trim() !== last) return [];
        const line = passage.lineAt(all[index]?.index ?? 0);
        const message = `this prints "${before}${said}${after}", with a word twice: take yours out`;
        return [{ file: item.path, line, words: found, message }];
      },
    ),
  );
}

function checkPatterns(items: readonly ContentItem[], { figures }: ClinicFacts): Problem[] {
  const names: Slip[] = [
    ...figures.map(({ name }) => ({
      words: new RegExp(`(?<!\\{)\\{\\s*${name}\\s*\\}(?!\\})`),
      message: `is no figure yet: write {{${name}}}`,
      mend: () => `{{${name}}}`,
    })),
    ...itemsOf(items, 'Source').map(({ name }) => ({
      words: new RegExp(`\\[${name}\\]|\\(\\^${name}\\)`),
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
