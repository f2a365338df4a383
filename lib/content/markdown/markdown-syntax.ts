import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A processor that reads the Markdown of this site: with tables, and boxes in `:::`. */
export function readsMarkdown() {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective);
}
