import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { findMentions, type Mention, mentionsInBody } from '../../texts/suicide-mentions';

/** Help is above the first mention, or in the same paragraph; the more is said, the more help. */
export const suicideHelpFirst: Rule = {
  id: 'suicide-help-first',
  severity: 'error',
  waitsForFile: true,
  message: 'mentions suicide before the help',
  fix: 'write an :::emergency box with {{emergency-number}} above it',
  check: ({ items, texts }) => {
    const mentions = findMentions(texts());
    return items.flatMap((item) => checkItem(item, mentions));
  },
};

function checkItem(item: ContentItem, mentions: readonly Mention[]): Finding[] {
  const [first] = mentionsInBody(item, mentions);
  if (!first) return [];
  const passages = item.markdown?.report.passages ?? [];
  const place = first.text.passage ? passages.indexOf(first.text.passage) : -1;
  const before = passages.slice(0, place === -1 ? passages.length : place + 1);
  const isMainSubject = mentions.filter(({ text }) => text.item === item).length > 1;
  const tokens = ['{{emergency-number}}', ...(isMainSubject ? ['{{helpline-number}}'] : [])];
  const missing = tokens.find((token) => !before.some(({ text }) => text.includes(token)));
  if (missing === undefined) return [];
  const { line, words } = first;
  const box = before.find(({ callout }) => callout === 'emergency');
  const fix = box
    ? `its number has to be in the :::emergency box at line ${box.lineAt(0)}, written ${missing}`
    : `write an :::emergency box with ${missing} above it`;
  return [{ file: item.path, line, words, fix }];
}
