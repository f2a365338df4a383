import type { ContentItem } from '../../load/content-item';
import type { Finding, LintContext } from '../rule';
import { type LintSentence, type LintText, toLintTexts } from '../texts/lint-texts';
import { cutAroundDifference } from '../values/cut-around-difference';
import { markWords } from './words/mark-words';

/** A sentence in two versions, without its citations. */
type Former = { was: string; is: string };

/** More words that were lost, or are new, make another sentence of it. */
const mostChanged = 3;

/**
 * What a sentence said before a word or two of it were changed: a lost "not", a swapped word.
 *
 * @param found words of a sentence, and their line
 * @returns `undefined` where the sentence is the same, new, or another one
 */
export function findFormer(
  { file, line, words }: Finding,
  { allItems, committedItems, facts: { locale } }: LintContext,
): Former | undefined {
  const old = committedItems().find(({ path }) => path === file);
  const item = allItems.find(({ path }) => path === file);
  if (!old || !item || words === undefined) return undefined;
  const is = sentencesIn(item, locale).find((one) => isAt(one, words, line))?.sentence.text;
  if (is === undefined) return undefined;
  const now = new Set(sentencesIn(item, locale).map(({ sentence }) => sentence.text));
  const [best] = sentencesIn(old, locale)
    .filter(({ sentence }) => !now.has(sentence.text))
    .map(({ sentence: { text: was } }) => ({ was, changed: countChanged(was, is) }))
    .filter(({ changed }) => changed > 0)
    .sort((a, b) => a.changed - b.changed);
  return best && { was: best.was.trim(), is: is.trim() };
}

/** In characters; of longer sentences, what is around the difference is shown. */
const mostShown = 160;

/** That the words before may be right: `"It is safe." was "It is not safe." before: put it back, …`. */
export function tellFormer(former: Former): string {
  const isLong = Math.max(former.was.length, former.is.length) > mostShown;
  const [was, is] = isLong ? cutAroundDifference(former.was, former.is) : [former.was, former.is];
  return `"${is}" was "${was}" before: put it back, unless the change is meant`;
}

type InText = { text: LintText; sentence: LintSentence };

function sentencesIn(item: ContentItem, locale: string): InText[] {
  return toLintTexts([item], locale).flatMap((text) =>
    text.sentences.map((sentence) => ({ text, sentence })),
  );
}

function isAt({ text, sentence }: InText, words: string, line: number | undefined): boolean {
  const index = sentence.text.indexOf(words);
  return index !== -1 && (line === undefined || text.lineAt(sentence.offset + index) === line);
}

/** How many words differ; 0 where only signs do, or it is another sentence. */
function countChanged(was: string, is: string): number {
  const counts = { same: 0, removed: 0, added: 0 };
  for (const { kind, words } of markWords(was, is)) {
    counts[kind] += words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  const { same, removed, added } = counts;
  const isOther = Math.max(removed, added) > Math.min(mostChanged, 2 * same) || same < 2;
  return isOther ? 0 : removed + added;
}
