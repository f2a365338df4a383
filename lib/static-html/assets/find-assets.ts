import { readFileSync } from 'node:fs';
import path from 'node:path';
import { StaticHtmlError } from '../static-html-error';

/**
 * The scripts and style sheets that pages load, and those that these load in turn, as paths below
 * `/_next/static/`. Next builds many more that no visitor needs.
 *
 * @param pages the finished HTML of every page
 * @param distDir Next's output folder
 * @throws StaticHtmlError if a page refers to a file that was not built
 */
export function findAssets(pages: readonly string[], distDir: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const waiting = pages.flatMap(namesIn);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const content = readAsset(name, distDir);
    found.set(name, content);
    waiting.push(...namesIn(content.toString()));
  }
  return new Map([...found].map(([name, content]) => [`/_next/${name}`, content]));
}

/** Matches `static/chunks/1a2b.js`, with or without `/_next/` before it. */
function namesIn(text: string): string[] {
  return text.match(/\bstatic\/(?:chunks|media)\/[\w./~-]+\.\w+/g) ?? [];
}

function readAsset(name: string, distDir: string): Buffer {
  try {
    return readFileSync(path.join(distDir, name));
  } catch (cause) {
    throw new StaticHtmlError(name, `a page loads it, and it cannot be read (${cause})`);
  }
}
