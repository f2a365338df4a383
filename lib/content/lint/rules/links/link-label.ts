import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContentItem } from '../../../load/content-item';
import { pagePathOf } from '../../../references/urls/page-targets';
import type { Finding, Rule } from '../../rule';

/** Only a warning: two pages may be about the same thing. */
export const linkLabel: Rule = {
  id: 'link-label',
  severity: 'warning',
  message: 'does not say where the link leads',
  fix: 'correct the path, or say what is there',
  check: ({ items }) => {
    const names = namesOfPages(items);
    const byPath = new Map(items.map((item) => [pagePathOf(item), item]));
    return items.flatMap((item) =>
      findLinks(item).flatMap(({ href, label }): Finding[] => {
        const line = lineOf(item, href, label);
        const other = explainAddress(href, label);
        if (other !== undefined) {
          return [{ file: item.path, line, words: href, sentence: other }];
        }
        if (!href.startsWith('/')) return [];
        if (saysNothing.test(label.trim())) {
          const sentence = `"${label}" says nothing to somebody who hears the links alone: make a link of words that say what is at ${href}`;
          return [{ file: item.path, line, words: label, sentence }];
        }
        const [path = '', anchor = ''] = href.split('#');
        const named = names.get(fold(label)) ?? namedBy(label, names);
        const target = byPath.get(path);
        if (!named || !target || named.has(path)) return [];
        const about = [path, anchor, ...namesOf(target)].join(' ').toLowerCase();
        if (stemsOf(fold(label)).some((stem) => about.includes(stem))) return [];
        const [only] = named;
        const sentence = `"${label}" is what ${only} is called, and this link leads to ${href}: write ${only}, or say in other words what is at ${href}`;
        return [{ file: item.path, line, words: label, sentence }];
      }),
    );
  },
};

/** "What it costs" means the page that is called "costs". */
function namedBy(label: string, names: ReadonlyMap<string, Set<string>>): Set<string> | undefined {
  const [, word = ''] = /^what (?:it|this|they) (\p{L}+)$/u.exec(fold(label)) ?? [];
  return names.get(word) ?? names.get(`${word}s`);
}

/** Words that are an address themselves, of which the link has another. */
function explainAddress(href: string, label: string): string | undefined {
  const words = label.trim().toLowerCase();
  const isMail = href.startsWith('mailto:') && /^\S+@\S+$/.test(words);
  const isSite = /^https?:/.test(href) && /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+$/.test(words);
  const toPlain = (address: string) =>
    address.replace(/^(?:mailto:|https?:\/\/)?(?:www\.)?/, '').replace(/[/?#].*$/, '');
  if (!isMail && !isSite) return undefined;
  const target = toPlain(decodeURI(href.toLowerCase()));
  if (target === toPlain(words) || (isSite && target.endsWith(`.${toPlain(words)}`)))
    return undefined;
  return `readers see ${label.trim()}, and the link leads to ${href.replace('mailto:', '')}: compare both letter by letter, and correct one of them`;
}

/** Screen readers offer a list of links, without the sentences around them. */
const saysNothing =
  /^(?:click )?(?:here|this|link|(?:this|the) (?:link|page)|more|read more|see more|click)$/i;

function lineOf({ text }: ContentItem, href: string, label: string): number {
  const lines = text.split('\n');
  const own = lines.findIndex((line) => line.includes(`[${label}](${href}`));
  return Math.max(0, own === -1 ? lines.findIndex((line) => line.includes(`](${href}`)) : own) + 1;
}

function namesOfPages(items: readonly ContentItem[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const item of items) {
    const path = pagePathOf(item);
    // An answer is linked in any words, and a sheet has the name of what it is about.
    if (path === undefined || item.type === 'Question' || item.type === 'Sheet') continue;
    for (const name of namesOf(item).map(fold)) {
      names.set(name, (names.get(name) ?? new Set()).add(path));
    }
  }
  return names;
}

/** What people call the page of a file: its title, its entry in the menu, its path. */
function namesOf({ name, fields }: ContentItem): string[] {
  const { title, shortTitle, question, navigation } = fields;
  const label =
    typeof navigation === 'object' && navigation !== null && 'label' in navigation
      ? navigation.label
      : undefined;
  return [title, shortTitle, question, label, name.replaceAll('-', ' ')].flatMap((text) =>
    typeof text === 'string' ? [text] : [],
  );
}

/** "The page about risks" and "our risks" call it "risks". */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\d ]+/gu, '')
    .replace(/^(?:the )?page (?:about|of|on|for|with) /, '')
    .replace(/^(?:the|our|your|all|about|all about) /, '')
    .replace(/ page$/, '')
    .trim();
}

function stemsOf(name: string): string[] {
  return name.split(' ').flatMap((word) => (word.length >= 4 ? [word.slice(0, 4)] : []));
}

function findLinks({ markdown }: ContentItem): { href: string; label: string }[] {
  const links: { href: string; label: string }[] = [];
  if (!markdown) return links;
  visit(markdown.compiled.tree, 'element', (element) => {
    const href = String(element.properties.href ?? '');
    if (element.tagName === 'a' && /^(?:\/|mailto:|https?:)/.test(href)) {
      links.push({ href, label: textOf(element) });
    }
  });
  return links;
}
