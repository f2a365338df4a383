import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toBrotli, toQuickBrotli } from '../compress';
import { type Element, findHtmlParts, getAttribute } from '../html-parts';

/** What a browser fetches to show a page. Sizes in bytes after brotli, at zlib's highest quality. */
export type PageWeight = {
  htmlBytes: number;
  /** What has to arrive before the first screens show, compressed in a hurry: up to a tenth more than is sent. */
  firstBytes: number;
  scriptBytes: number;
  requests: number;
  /** Photographs, each of which is one request more, mostly once a reader has scrolled to it. */
  photos: number;
};

/** Besides the page and what it refers to: its icon and the speculation rules. */
const otherRequests = 2;

/** @param distDir the build's folder, where the scripts are */
export async function weighPage(text: string, distDir: string): Promise<PageWeight> {
  const { scripts, scriptPreloads, styleSheets, images } = findHtmlParts(text);
  // Only browsers from before 2018 load a script that is marked nomodule.
  const fetched = scripts.filter((script) => getAttribute(script, 'nomodule') === undefined);
  const scriptUrls = new Set([...urlsOf(fetched, 'src'), ...urlsOf(scriptPreloads, 'href')]);
  const pictures = urlsOf(images, 'src');
  const photos = pictures.filter((url) => url.startsWith('/photos/'));
  const others = pictures.filter((url) => !photos.includes(url));
  const urls = [...scriptUrls, ...urlsOf(styleSheets, 'href'), ...others];
  const scriptFiles = [...scriptUrls].map((url) => readScript(url, distDir));
  const [first, html, ...compressed] = await Promise.all([
    toQuickBrotli(toFirstScreens(text)),
    ...[text, ...scriptFiles].map(toBrotli),
  ]);
  return {
    htmlBytes: html?.byteLength ?? 0,
    firstBytes: first.byteLength,
    scriptBytes: compressed.reduce((sum, script) => sum + script.byteLength, 0),
    requests: 1 + new Set(urls).size + otherRequests,
    photos: photos.length,
  };
}

/** Some two screens of a phone, with the markup around their words. */
const firstCharacters = 8000;

function toFirstScreens(text: string): string {
  const main = Math.max(0, text.indexOf('<main'));
  return text.slice(0, main + firstCharacters);
}

function urlsOf(elements: readonly Element[], attribute: string): string[] {
  return elements.flatMap((element) => getAttribute(element, attribute) ?? []);
}

function readScript(url: string, distDir: string): Buffer {
  const name = new URL(url, 'http://site.invalid').pathname.replace('/_next/', '');
  return readFileSync(path.join(distDir, name));
}
