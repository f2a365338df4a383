/** A link within the site: its words, its address and where in the text it begins. */
type InnerLink = { words: string; url: string; index: number };

/** The links within the site, in the order of a file. */
export function linksIn(text: string): InnerLink[] {
  return [...text.matchAll(/\[([^\][]+)\]\((\/[^)\s]*)\)/g)].map(
    ({ 1: words = '', 2: url = '', index }) => ({ words, url, index }),
  );
}
