import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Element, findHtmlParts, getAttribute } from './html-parts';

/** What a browser fetches to show a page. Sizes in bytes after brotli, at zlib's highest quality. */
export type PageWeight = { htmlBytes: number; scriptBytes: number; requests: number };

/** Beside the page and what it names: its icon and the speculation rules. */
const otherRequests = 2;

/** @param distDir the build's folder, where the scripts are */
export function weighPage(text: string, distDir: string): PageWeight {
  const parts = findHtmlParts(text);
  const scriptUrls = findScriptUrls(parts);
  const { styleSheets, images } = parts;
  const urls = [...scriptUrls, ...urlsOf(styleSheets, 'href'), ...urlsOf(images, 'src')];
  return {
    htmlBytes: brotliCompressSync(text).byteLength,
    scriptBytes: sumScriptBytes(scriptUrls, distDir),
    requests: 1 + new Set(urls).size + otherRequests,
  };
}

/** The same scripts' bytes alone: to compress a whole page takes a tenth of a second and more. */
export function weighScripts(text: string, distDir: string): number {
  return sumScriptBytes(findScriptUrls(findHtmlParts(text)), distDir);
}

function findScriptUrls({ scripts, scriptPreloads }: ReturnType<typeof findHtmlParts>) {
  // Only browsers from before 2018 fetch a script that is marked nomodule.
  const fetched = scripts.filter((script) => getAttribute(script, 'nomodule') === undefined);
  return new Set([...urlsOf(fetched, 'src'), ...urlsOf(scriptPreloads, 'href')]);
}

function sumScriptBytes(urls: ReadonlySet<string>, distDir: string): number {
  return [...urls].reduce((sum, url) => sum + scriptBytes(url, distDir), 0);
}

function urlsOf(elements: readonly Element[], attribute: string): string[] {
  return elements.flatMap((element) => getAttribute(element, attribute) ?? []);
}

/** Every page loads the same few. */
const knownBytes = new Map<string, number>();

function scriptBytes(url: string, distDir: string): number {
  const name = new URL(url, 'http://site.invalid').pathname.replace('/_next/', '');
  const file = path.join(distDir, name);
  const bytes = knownBytes.get(file) ?? brotliCompressSync(readFileSync(file)).byteLength;
  knownBytes.set(file, bytes);
  return bytes;
}
