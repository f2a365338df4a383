import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import type { SiteManifest } from '@/lib/static-html/site-manifest';

/** Straight quotation marks and apostrophes, and line breaks between what belongs together. */
const marks: readonly RegExp[] = [
  /.{0,20}['"].{0,20}/s,
  /.{0,20}\.\.\./s,
  /.{0,20}(?:--| - ).{0,10}/s,
  /.{0,20}\d \d.{0,20}/s,
  /.{0,20}(?:^|[\s(])(?:R|[$€£]) \d.{0,10}/s,
  /.{0,20}\d (?:minutes|hours|days|weeks|months|years|people|mg|kg|ml|kB)\b/s,
  /.{0,20}\b\d{1,2} (?:January|March|May|June|August|October|November|December)/s,
  /.{0,20}\b(?:Dr|Prof) \p{Lu}/su,
  /.{0,20}\d of \d/s,
];

/** Elements whose text is no words of a sentence, or is copied. */
const skipped = new Set([
  'script',
  'style',
  'code',
  'pre',
  'svg',
  'template',
  'textarea',
  'noscript',
]);

const inline = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'del',
  'em',
  'i',
  'q',
  'span',
  'strong',
  'sub',
]);

/**
 * What is not typeset in the pages of a build, each with the page where it was found first.
 *
 * @param dist the folder of the build
 */
export function findTypewriterMarks(dist: string): { found: string[]; pages: number } {
  const manifest = JSON.parse(readFileSync(path.join(dist, 'site.json'), 'utf8')) as SiteManifest;
  const pages = [
    ...Object.entries({ ...manifest.files, ...manifest.templates }),
    ['404', manifest.notFound] as const,
  ].filter(([, { type }]) => type.startsWith('text/html'));
  const found = new Map<string, string>();
  for (const [place, { file }] of pages) {
    for (const text of readTexts(parse(readFileSync(path.join(dist, file), 'utf8')))) {
      for (const mark of marks) {
        const [words] = mark.exec(text) ?? [];
        if (words !== undefined && !found.has(words)) found.set(words, place);
      }
    }
  }
  return { found: [...found].map(([words, place]) => `${place}: ${words}`), pages: pages.length };
}

/** The sentences of a page, and what its attributes say to those who do not see it. */
function readTexts(root: DefaultTreeAdapterTypes.ParentNode): string[] {
  const texts: string[] = [];
  let sentence = '';
  const endSentence = () => {
    texts.push(sentence);
    sentence = '';
  };
  const read = (parent: DefaultTreeAdapterTypes.ParentNode) => {
    for (const node of parent.childNodes) {
      if (tree.isTextNode(node)) sentence += node.value;
      if (!tree.isElementNode(node)) continue;
      for (const { name, value } of node.attrs) {
        if (/^(?:alt|title|placeholder|aria-(?:label|description)|data-label)$/.test(name)) {
          texts.push(value);
        }
      }
      if (skipped.has(node.tagName)) continue;
      // A citation follows the sentence that it belongs to.
      if (node.tagName === 'sup') continue;
      if (!inline.has(node.tagName)) endSentence();
      read(node);
      if (!inline.has(node.tagName)) endSentence();
    }
  };
  read(root);
  endSentence();
  return texts;
}
