const maxLength = 200;
const fewestWords = 3;

const announced =
  /^(?:(?:an?|the|this) )?(?:image|photo|photograph|pic|picture|portrait|screenshot|snapshot)\b(?: (?:of|showing|that shows)\b|:)/i;
const fileLike =
  /\.(?:jpe?g|png|webp|heic|gif)$|^(?:img|dsc[nf]?|pxl|image|photo|picture|screenshot|whatsapp)[ _-]?\d+|^\S*_\S*$/i;

/**
 * What is wrong with the words for a photograph, and how to fix it. Whoever does not see it hears them
 * in its place (https://www.w3.org/WAI/tutorials/images/informative/).
 *
 * @returns `undefined` for words that say something
 */
export function explainPhotoWords(words: string): string | undefined {
  const text = words.trim();
  if (text === '') {
    return `a photograph has no words for those who do not see it: ${howTo}`;
  }
  if (fileLike.test(text)) {
    return `"${text}" is the name of a file, which tells nobody what is to be seen: ${howTo}`;
  }
  const [beginning] = announced.exec(text) ?? [];
  if (beginning !== undefined) {
    return `"${beginning}" is said by a screen reader before these words: begin with what is to be seen`;
  }
  if (text.split(/\s+/).length < fewestWords) {
    return `"${text}" says too little to those who do not see the photograph: ${howTo}`;
  }
  return text.length > maxLength
    ? `the words for a photograph have ${text.length} characters, and nobody can skip them: say in ${maxLength} or fewer what matters, and the rest in the text`
    : undefined;
}

const howTo =
  'say in one sentence what is to be seen and why it matters, such as "A bed beside a window, and a chair for your companion"';
