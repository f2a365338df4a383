import unhomoglyph from 'unhomoglyph';
import type { ParseDiagnostic } from '../diagnostic';

type StrayCharacter = {
  /** The character alone: a pattern with its words around it takes quadratic time on a long line. */
  pattern: RegExp;
  message: string;
  /** Not given where nobody can know what was meant. */
  toPlain?: (found: string) => string;
};

/** Invisible or unintended characters that word processors and other encodings leave in a text. */
const strayCharacters: readonly StrayCharacter[] = [
  {
    pattern: /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g,
    message:
      'contains a character that cannot be seen, pasted from a word processor: type the word again',
    toPlain: () => '',
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u3000]/g,
    message:
      'contains a space that is another character, pasted from a word processor: delete it and type a space',
    toPlain: () => ' ',
  },
  {
    pattern: /[\ufb00-\ufb06]/g,
    message: 'contains two letters that are one character: type the word again',
    toPlain: (found) => found.normalize('NFKC'),
  },
  {
    pattern: /[\uff01-\uff5e]/g,
    message: 'contains a wide character of another script: type the word again',
    toPlain: (found) => found.normalize('NFKC'),
  },
  {
    pattern: /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi,
    message: 'contains a space by its name on web pages: delete it and type a space',
    toPlain: () => ' ',
  },
  {
    pattern: /&(?:shy|zwj|zwnj);/gi,
    message: 'contains a character by its name on web pages: delete it',
    toPlain: () => '',
  },
  {
    // б0 for 60, or a Cyrillic а in a word: they look like others, and no search finds them. A Greek
    // letter may be meant, as in α-blocker.
    pattern:
      /(?<=[A-Za-z\d])[\u0400-\u04ff\u0530-\u058f]|[\u0400-\u04ff\u0530-\u058f](?=[A-Za-z\d])|(?<=[A-Za-z])[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν](?=[A-Za-z])/g,
    message:
      'contains a letter of another script, which only looks like the one meant: type the word again',
    toPlain: (found) => unhomoglyph(found),
  },
  {
    // What an é or a quotation mark becomes when it is read in the wrong encoding.
    pattern: /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac./g,
    message: 'was saved in another encoding: type the word again, and save the file as UTF-8',
  },
];

/** How much of a word is shown on either side of such a character; pasted data has no spaces. */
const shownLength = 60;

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
  const fixedLines = lines.map((line, lineIndex) => {
    let clean = line;
    for (const { pattern, message, toPlain } of strayCharacters) {
      const index = line.search(pattern);
      if (index === -1) continue;
      const words = wordsAround(line, index);
      if (diagnostics.at(-1)?.line !== lineIndex + 1) {
        diagnostics.push({
          ruleId: 'plain-characters',
          file,
          line: lineIndex + 1,
          words,
          message: `"${words}" ${message}`,
          ...(toPlain && toReplacement(words, words.replaceAll(pattern, toPlain))),
        });
      }
      clean = toPlain ? clean.replaceAll(pattern, toPlain) : clean.replaceAll(words, '');
    }
    return clean;
  });
  return { diagnostics, text: mark + fixedLines.join('\n') };
}

/** A letter that looks like no other one stays as it is. */
function toReplacement(words: string, replacement: string): { replacement?: string } {
  return words === replacement ? {} : { replacement };
}

/** The word, or the two words, that contain a character. */
function wordsAround(line: string, index: number): string {
  const before = line.slice(Math.max(0, index - shownLength), index);
  const after = line.slice(index + 1, index + shownLength);
  return `${before.slice(before.search(/\S*$/))}${line[index]}${/^\S*/.exec(after)?.[0] ?? ''}`;
}
