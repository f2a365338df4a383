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
        const line = lineOf(item, href);
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

/** Screen readers offer a list of links, without the sentences around them. */
const saysNothing =
  /^(?:click )?(?:here|this|link|(?:this|the) (?:link|page)|more|read more|see more|click)$/i;

function lineOf({ text }: ContentItem, href: string): number {
  return Math.max(1, text.split('\n').findIndex((line) => line.includes(`](${href}`)) + 1);
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
    if (element.tagName === 'a' && href.startsWith('/')) {
      links.push({ href, label: textOf(element) });
    }
  });
  return links;
}
