import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Pages on which someone may be about to write to us or to leave: their text has to say whom to call. */
const pagesWithHelp = ['home', 'contact'];

const token = '{{emergency-number}}';

export const emergencyNumber: Rule = {
  id: 'emergency-number',
  severity: 'error',
  waitsForFile: true,
  message: 'has to say whom to call',
  fix: `add ${token} to its text`,
  check: ({ items }) => items.flatMap((item) => [...checkPage(item), ...checkBoxes(item)]),
};

function checkPage(item: ContentItem): Finding[] {
  if (item.type !== 'Page' || !pagesWithHelp.includes(item.name)) return [];
  const passages = item.markdown?.report.passages ?? [];
  const hasHelp = passages.some(
    ({ text, callout }) => callout === 'emergency' || text.includes(token),
  );
  return hasHelp ? [] : [{ file: item.path }];
}

function checkBoxes(item: ContentItem): Finding[] {
  const passages = item.markdown?.report.passages ?? [];
  return passages.flatMap((label, index): Finding[] => {
    if (label.kind !== 'label' || label.callout !== 'emergency') return [];
    const after = passages.slice(index + 1);
    const end = after.findIndex(({ kind, callout }) => kind === 'label' || callout !== 'emergency');
    const box = end === -1 ? after : after.slice(0, end);
    if (box.some(({ text }) => text.includes(token))) return [];
    return [{ file: item.path, line: label.lineAt(0), words: label.text }];
  });
}
