import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import type { LintText } from '../../texts/lint-texts';
import { findMentions } from '../../texts/suicide-mentions';

/** Pages on which someone may be about to write to us or to leave: their text has to say whom to call. */
const pagesWithHelp = ['home', 'contact'];

const token = '{{emergency-number}}';

export const emergencyNumber: Rule = {
  id: 'emergency-number',
  severity: 'error',
  waitsForFile: true,
  message: 'has to say whom to call',
  fix: `add ${token} to its text`,
  check: ({ items, texts }) => [
    ...items.flatMap((item) => [...checkPage(item), ...checkBoxes(item)]),
    ...checkReplies(texts()),
  ],
};

/** Whoever reads a reply has no page around it. */
function checkReplies(texts: readonly LintText[]): Finding[] {
  return findMentions(texts.filter(({ item }) => item.type === 'Reply')).flatMap(
    ({ text, line, words }): Finding[] => {
      const missing = [token, '{{helpline-number}}'].find((one) => !text.text.includes(one));
      const sentence = `"${words}" is about suicide, and this reply does not print ${missing}: write it where the reply says whom to call`;
      return missing === undefined ? [] : [{ file: text.item.path, line, words, sentence }];
    },
  );
}

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
