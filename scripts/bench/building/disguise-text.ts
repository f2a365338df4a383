const consonants = 'bcdfghjklmnpqrstvwxz';

/** What a page has to say in these words, and what is no prose. */
const kept = /off-label means|is off-label|^(#|\||:|!|```| {4})/i;

/** Links, figures, citations, and words with digits or capitals inside. */
const marked = /\]\([^)]*\)|\{\{[^}]*\}\}|\[\^[^\]]*\]|\S*[\d@/]\S*|\*+|`[^`]*`/;

/**
 * A text as long as the given one, in no language: other consonants in each copy, so that no
 * compression finds one copy in another. Boxes stay as they are, since what they have to say is
 * checked.
 */
export function disguise(text: string, copy: number): string {
  let isInBox = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^:::/.test(line)) isInBox = /\w/.test(line);
      return isInBox || kept.test(line) ? line : disguiseLine(line, copy);
    })
    .join('\n');
}

function disguiseLine(line: string, copy: number): string {
  return line
    .split(new RegExp(`(${marked.source})`))
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replaceAll(/[bcdfghj-np-tv-xz]/gi, (letter) => shift(letter, copy));
    })
    .join('');
}

function shift(letter: string, by: number): string {
  const at = consonants.indexOf(letter.toLowerCase());
  const other = consonants[(at + by) % consonants.length] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}
