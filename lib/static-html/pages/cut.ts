import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { StaticHtmlError } from '../static-html-error';

/** `text` without the given nodes, which may be nested. Every other byte stays. */
export function cut(text: string, nodes: readonly Tree.Node[], place: string): string {
  const ranges = nodes.map(({ sourceCodeLocation }) => {
    if (!sourceCodeLocation) throw new StaticHtmlError(place, 'a script in it has no position');
    return sourceCodeLocation;
  });
  let kept = '';
  let end = 0;
  for (const range of ranges.sort((a, b) => a.startOffset - b.startOffset)) {
    if (range.startOffset < end) continue;
    kept += text.slice(end, range.startOffset);
    end = range.endOffset;
  }
  return kept + text.slice(end);
}
