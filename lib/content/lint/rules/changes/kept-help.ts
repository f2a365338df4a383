import { type ContentItem, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** What a text says to somebody in danger, as it is written there. */
const helps: readonly { what: string; written: RegExp; isOneEnough?: true }[] = [
  { what: 'a box :::emergency', written: /^:::emergency\b/gm },
  { what: 'a box :::urgent', written: /^:::urgent\b/gm },
  { what: 'the warning signs of ::boxes', written: /^::boxes\[/gm },
  {
    what: 'the number {{emergency-number}}',
    written: /\{\{emergency-number\}\}/g,
    isOneEnough: true,
  },
];

/** Only a warning: a doctor may want it so. */
export const keptHelp: Rule = {
  id: 'kept-help',
  severity: 'warning',
  message: 'has lost what somebody in danger would look for',
  fix: 'put it back, unless a doctor decided it',
  check: ({ allItems, committedItems }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    return allItems.flatMap((item): Finding[] => {
      const was = before.get(item.path);
      return was ? [...findLostHelp(was, item), ...findLostWords(was, item)] : [];
    });
  },
};

function findLostHelp(was: ContentItem, { path: file, text }: ContentItem): Finding[] {
  return helps.flatMap(({ what, written, isOneEnough }): Finding[] => {
    const [old, now] = [was.text, text].map((one) => one.match(written)?.length ?? 0);
    if (!old || now === undefined || now >= (isOneEnough ? 1 : old)) return [];
    const sentence = `this file has lost ${what}, which it had before: ${keptHelp.fix}`;
    return [{ file, sentence }];
  });
}

/** Words by which the search knows that somebody is in danger. */
function findLostWords(was: ContentItem, is: ContentItem): Finding[] {
  const wordsIn = (item: ContentItem) =>
    itemsOf([item], 'Clinic').flatMap(({ data }) => data.crisisWords ?? []);
  const kept = new Set(wordsIn(is));
  const lost = wordsIn(was).filter((word) => !kept.has(word));
  if (lost.length === 0) return [];
  const shown =
    lost.length > 3
      ? `${lost.slice(0, 3).join(', ')} and ${lost.length - 3} more`
      : lost.join(', ');
  const sentence = `the search no longer knows that somebody who types ${shown} is in danger: put the words back into crisisWords, unless they are in its list twice`;
  return [{ file: is.path, line: is.lineOf(['crisisWords']), sentence }];
}
