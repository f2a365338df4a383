import { findDanger } from '../../../../search/find-danger';
import { type ContentItem, listField } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { linksIn } from '../../texts/inner-links';
import {
  adviceIn,
  bodiesIn,
  helpBoxes,
  isPart,
  isTold,
  signsIn,
  toPlain,
} from '../../values/help-boxes';

/** What a text says to somebody in danger, as it is written there. */
const helps: readonly { what: string; written: RegExp; isOneEnough?: true }[] = [
  { what: 'a box :::emergency', written: /^:::emergency\b/gm },
  { what: 'a box :::urgent', written: /^:::urgent\b/gm },
  { what: 'a box :::caution', written: /^:::caution\b/gm },
  { what: 'the warning signs of ::boxes', written: /^::boxes\[/gm },
  {
    what: 'the number {{emergency-number}}',
    written: /\{\{emergency-number\}\}/g,
    isOneEnough: true,
  },
];

/** Where somebody in danger is told whom to call. */
const givesHelp = /^:::emergency\b|\{\{emergency-number\}\}/m;

/** Only a warning: a doctor may want it so. */
export const keptHelp: Rule = {
  id: 'kept-help',
  severity: 'warning',
  waitsForFile: true,
  message: 'has lost what somebody in danger would look for',
  fix: 'put it back, unless a doctor decided it',
  check: ({ allItems, committedItems }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    return allItems.flatMap((item): Finding[] => {
      const was = before.get(item.path);
      if (!was) return [];
      return [
        ...[
          findLostHelp,
          findLostSigns,
          findLostAdvice,
          findLostWords,
          findLostSearches,
          findLostKind,
          findLostEnd,
        ].flatMap((find) => find(was, item)),
        ...findLostLinks(was, item, allItems),
      ];
    });
  },
};

function findLostHelp(was: ContentItem, { path: file, text }: ContentItem): Finding[] {
  return helps.flatMap(({ what, written, isOneEnough }): Finding[] => {
    const [old, now] = [was.text, text].map((one) => one.match(written)?.length ?? 0);
    if (!old || now === undefined || now >= (isOneEnough ? 1 : old)) return [];
    const sentence = `this file has lost ${what}, which it had before: ${keptHelp.fix}`;
    return [{ file, line: findOtherKind(was.text, text, written), sentence }];
  });
}

/** The line of a box that has become one of another kind. */
function findOtherKind(was: string, is: string, written: RegExp): number | undefined {
  const lines = was.split('\n').filter((line) => line.search(written) === 0);
  const labels = lines.flatMap((line) => line.match(/\[.+\]/) ?? []);
  const line = is
    .split('\n')
    .findIndex(
      (one) =>
        one.startsWith(':::') &&
        labels.some((label) => one.endsWith(label)) &&
        one.search(written) !== 0,
    );
  return line === -1 ? undefined : line + 1;
}

/** A link of the same words that led to a text with help, and leads elsewhere now. */
function findLostLinks(
  was: ContentItem,
  is: ContentItem,
  items: readonly ContentItem[],
): Finding[] {
  const before = linksIn(was.text);
  const helps = (url: string) => {
    const [anchor, page] = url.split(/[/#]/).reverse();
    const text =
      items.find(({ name }) => name === anchor) ?? items.find(({ name }) => name === page);
    return text !== undefined && givesHelp.test(text.text);
  };
  return linksIn(is.text).flatMap(({ words, url, index }): Finding[] => {
    const old = before.filter((link) => link.words === words);
    const lost = old.find((link) => helps(link.url));
    if (!lost || old.some((link) => link.url === url) || helps(url)) return [];
    const line = is.text.slice(0, index).split('\n').length;
    const sentence = `"${words}" led to ${lost.url}, where somebody in danger finds help, and leads to ${url} now: ${keptHelp.fix}`;
    return [{ file: is.path, line, words, sentence }];
  });
}

/** Signs that stand in a box no more, although the box is there. */
function findLostSigns(was: ContentItem, is: ContentItem): Finding[] {
  return helpBoxes.flatMap((kind, rank): Finding[] => {
    const now = signsIn(is, kind);
    const before = signsIn(was, kind);
    // One that was divided, became a part of another one, or went to a box that says more, is still told.
    const all = helpBoxes.slice(0, rank + 1).flatMap((one) => signsIn(is, one));
    const fresh = all.filter((sign) => !before.includes(sign));
    const lost = before.filter((sign) => !all.includes(sign) && !isTold(sign, fresh));
    const [first] = lost;
    const weaker = helpBoxes.find((one) => first !== undefined && signsIn(is, one).includes(first));
    const cut = now.find((one) => !before.includes(one) && lost.some((sign) => isPart(one, sign)));
    if (cut !== undefined) {
      const was = lost.find((sign) => isPart(cut, sign));
      const line = is.text.split('\n').findIndex((one) => one.includes(cut)) + 1;
      const sentence = `"${cut}" in a box :::${kind} was "${was}": ${keptHelp.fix}`;
      return [{ file: is.path, line, sentence }];
    }
    if (first === undefined || now.length === 0 || now.length >= before.length) return [];
    const line = is.text.split('\n').findIndex((one) => one.includes(`- ${first}`));
    if (line !== -1 && weaker !== undefined) {
      const sentence = `"${first}" stood in a box :::${kind}, and stands in a box :::${weaker} now: ${keptHelp.fix}`;
      return [{ file: is.path, line: line + 1, sentence }];
    }
    if (line !== -1) {
      const sentence = `"${first}" was an entry of its own in a box :::${kind}, and is not any more: put it back into the box, with "- " at the very beginning of its line`;
      return [{ file: is.path, line: line + 1, sentence }];
    }
    const sentence = `the boxes :::${kind} of this file have ${now.length} entries and had ${before.length}, such as "${first}": ${keptHelp.fix}`;
    return [{ file: is.path, sentence }];
  });
}

/** A sentence that is gone from a box, and that nothing took the place of. */
function findLostAdvice(was: ContentItem, is: ContentItem): Finding[] {
  return helpBoxes.flatMap((kind): Finding[] => {
    const [before, now] = [adviceIn(was, kind), adviceIn(is, kind)];
    const inBoxes = toPlain(helpBoxes.flatMap((one) => bodiesIn(is, one)).join('\n'));
    const lost = before.find(
      (advice) =>
        !inBoxes.includes(toPlain(advice)) &&
        !isTold(
          advice,
          now.filter((one) => !before.includes(one)),
        ),
    );
    if (lost === undefined || now.length === 0 || now.length >= before.length) return [];
    const outside = is.text.split('\n').findIndex((one) => one.includes(lost));
    if (outside !== -1) {
      const sentence = `"${lost}" stood in a box :::${kind}, and stands outside now: move the ::: below it`;
      return [{ file: is.path, line: outside + 1, sentence }];
    }
    const sentence = `"${lost}" is gone from a box :::${kind}: ${keptHelp.fix}`;
    return [
      {
        file: is.path,
        line: is.text.slice(0, is.text.indexOf(`:::${kind}`)).split('\n').length,
        sentence,
      },
    ];
  });
}

/** Whether the search knows by a word alone that somebody is in danger, whatever the clinic lists. */
function isOfDanger(word: unknown): boolean {
  return typeof word === 'string' && findDanger(word) !== undefined;
}

/** Words by which the search knows that somebody is in danger. */
function findLostWords(was: ContentItem, is: ContentItem): Finding[] {
  return ['crisisWords', 'emergencyWords'].flatMap((field): Finding[] => {
    const words = listField(was, field).filter((word) => !isOfDanger(word));
    const shown = listLost(words, listField(is, field));
    if (shown === undefined || is.type !== 'Clinic') return [];
    const sentence = `the search no longer knows that somebody who types ${shown} is in danger: put the words back into ${field}, unless they are in its list twice`;
    return [{ file: is.path, line: is.lineOf([field]), sentence }];
  });
}

/** Words under which somebody in danger finds the text that helps. */
function findLostSearches(was: ContentItem, is: ContentItem): Finding[] {
  const before = listField(was, 'searchWords').filter(isOfDanger);
  const shown = listLost(before, listField(is, 'searchWords'));
  if (shown === undefined) return [];
  const sentence = `this text is no longer listed under ${shown}, which somebody in danger may type: ${keptHelp.fix}`;
  return [{ file: is.path, line: is.lineOf(['searchWords']), sentence }];
}

/** A page about treatment has to lead to the risks, and to say that the use is off-label. */
function findLostKind({ fields: was }: ContentItem, is: ContentItem): Finding[] {
  if (was.kind !== 'treatment' || is.fields.kind === was.kind || is.type !== 'Page') return [];
  const sentence = `this page was of the kind "treatment", and as "${String(is.fields.kind)}" it need not name its risks or cite its sources any more: put it back, unless it no longer speaks of treatment`;
  return [{ file: is.path, line: is.lineOf(['kind']), sentence }];
}

/** A text that ended with the numbers to call. */
function findLostEnd({ fields: was }: ContentItem, is: ContentItem): Finding[] {
  if (was.endsWith !== 'help' || is.fields.endsWith === 'help') return [];
  const sentence = `this text ended with the numbers to call (endsWith: help), and does not any more: ${keptHelp.fix}`;
  return [{ file: is.path, sentence }];
}

/** The words that a list has lost, as they are shown; `undefined` if it has lost none. */
function listLost(was: readonly unknown[], is: readonly unknown[]): string | undefined {
  const lost = was.filter((word) => !is.includes(word));
  if (lost.length === 0) return undefined;
  const [shown, more] = [lost.slice(0, 3).join(', '), lost.length - 3];
  return more > 0 ? `${shown} and ${more} more` : shown;
}
