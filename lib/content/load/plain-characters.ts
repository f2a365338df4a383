import type { Problem } from './problem';

type Sign = { words: RegExp; message: string; mend: (found: string) => string };

/** Signs that word processors and other encodings leave in a text, which nobody sees or means. */
const signs: readonly Sign[] = [
  {
    words:
      /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]*[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+\S*/,
    message: 'holds a sign that cannot be seen, pasted from a word processor: type the word again',
    mend: (found) => found.replaceAll(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ''),
  },
  {
    words: /\S*[\u00a0\u2000-\u200a\u202f\u3000]\S*/,
    message:
      'holds a blank that is another sign, pasted from a word processor: delete it and type a blank',
    mend: (found) => found.replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '),
  },
  {
    words: /\S*[\ufb00-\ufb06]\S*/,
    message: 'holds two letters that are one sign: type the word again',
    mend: (found) => found.normalize('NFKC'),
  },
  {
    // What is left of an é or a quotation mark that was read in another encoding.
    words: /\S*(?:[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac.)\S*/,
    message: 'was saved in another encoding: type the word again, and save the file as UTF-8',
    mend: () => '',
  },
];

/**
 * Finds such signs in a file as it is, also where it cannot be parsed, one on each line.
 *
 * @returns what was found, and the text as it was meant, so that nothing that only follows is told
 */
export function checkSigns(file: string, text: string): { problems: Problem[]; text: string } {
  const problems: Problem[] = [];
  const [mark = ''] = /^\ufeff?/.exec(text) ?? [];
  const lines = text.slice(mark.length).split('\n');
  const meant = lines.map((line, index) => {
    let clean = line;
    for (const { words, message, mend } of signs) {
      const [found] = words.exec(line) ?? [];
      if (found === undefined) continue;
      if (problems.at(-1)?.line !== index + 1) {
        const replacement = mend(found);
        const certain = replacement === '' ? {} : { replacement };
        problems.push({
          file,
          line: index + 1,
          words: found,
          message: `"${found}" ${message}`,
          ...certain,
        });
      }
      clean = clean.replaceAll(new RegExp(words, 'g'), mend);
    }
    return clean;
  });
  return { problems, text: mark + meant.join('\n') };
}
