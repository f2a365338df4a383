import type { ParseDiagnostic } from '../diagnostic';

type StrayCharacter = { words: RegExp; message: string; toReplacement: (found: string) => string };

/** Invisible or unintended characters that word processors and other encodings leave in a text. */
const strayCharacters: readonly StrayCharacter[] = [
  {
    words:
      /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]*[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+\S*/,
    message:
      'contains a character that cannot be seen, pasted from a word processor: type the word again',
    toReplacement: (found) =>
      found.replaceAll(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ''),
  },
  {
    words: /\S*[\u00a0\u2000-\u200a\u202f\u3000]\S*/,
    message:
      'contains a space that is another character, pasted from a word processor: delete it and type a space',
    toReplacement: (found) => found.replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '),
  },
  {
    words: /\S*[\ufb00-\ufb06]\S*/,
    message: 'contains two letters that are one character: type the word again',
    toReplacement: (found) => found.normalize('NFKC'),
  },
  {
    // What an é or a quotation mark becomes when it is read in the wrong encoding.
    words: /\S*(?:[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac.)\S*/,
    message: 'was saved in another encoding: type the word again, and save the file as UTF-8',
    toReplacement: () => '',
  },
];

/**
 * Finds such characters in a raw file, even if it cannot be parsed, one per line.
 *
 * @returns what was found, and the text as it was meant, so that consequences are not reported too
 */
export function checkCharacters(
  file: string,
  text: string,
): { diagnostics: ParseDiagnostic[]; text: string } {
  const diagnostics: ParseDiagnostic[] = [];
  const [mark = ''] = /^\ufeff?/.exec(text) ?? [];
  const lines = text.slice(mark.length).split('\n');
  const fixedLines = lines.map((line, index) => {
    let clean = line;
    for (const { words, message, toReplacement } of strayCharacters) {
      const [found] = words.exec(line) ?? [];
      if (found === undefined) continue;
      if (diagnostics.at(-1)?.line !== index + 1) {
        const replacement = toReplacement(found);
        const certain = replacement === '' ? {} : { replacement };
        diagnostics.push({
          ruleId: 'plain-characters',
          file,
          line: index + 1,
          words: found,
          message: `"${found}" ${message}`,
          ...certain,
        });
      }
      clean = clean.replaceAll(new RegExp(words, 'g'), toReplacement);
    }
    return clean;
  });
  return { diagnostics, text: mark + fixedLines.join('\n') };
}
