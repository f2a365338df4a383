import { memoize } from '../../../../memoize';
import type { ContentItem } from '../../../load/content-item';
import { findStatement } from '../../matching/find-statement';
import { loadStatements, type Statement } from '../../matching/load-wording';
import type { Finding, Rule } from '../../rule';
import { findFormer } from '../../second-reading/former-sentence';

let statements: readonly Statement[] | undefined;

/**
 * What a clinic forbids or promises stands in its own texts: one sentence against it is a mistake in
 * one of the two. Only a warning: nobody but a reader knows in which.
 */
export const contradictedAdvice: Rule = {
  id: 'contradicted-advice',
  severity: 'warning',
  judgesSentences: true,
  message: 'may contradict another of your texts',
  fix: 'if they do not agree, correct one of the two',
  check: (context) => {
    const { items, texts, committedItems } = context;
    statements ??= loadStatements('contradicted-advice');
    const known = statements.flatMap((statement) => {
      const own = findOwn(statement, items, 1);
      // The one sentence that said it may be the one that has changed.
      const former = findOwn(statement, committedItems(), 2).filter((one) => isGone(one, items));
      return own.length + former.length > 0 ? [{ statement, own, former }] : [];
    });
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return sentences.flatMap((sentence): Finding[] => {
        for (const { statement, own, former } of known) {
          const found = findStatement(sentence, statement);
          if (!found) continue;
          const line = lineAt(sentence.offset + found.offset);
          // No sentence contradicts itself.
          const other = findNearest(
            findOwn(statement, own.length > 0 ? items : []).filter(
              (one) => one.file !== item.path || one.line !== line,
            ),
            sentence.text,
          );
          const at = { file: item.path, line, words: found.words };
          const contradicted = other
            ? `${other.file}:${other.line}, "${quote(other)}": ${contradictedAdvice.fix}`
            : toldBefore(former, findFormer(at, context) !== undefined);
          if (contradicted === undefined) continue;
          return [{ ...at, sentence: `"${found.words}" may contradict ${contradicted}` }];
        }
        return [];
      });
    });
  },
};

type Own = { file: string; line: number; written: () => string };

/** What people search for says nothing. */
const toRead = memoize(({ text }: ContentItem) =>
  text.replaceAll(/^searchWords:.*$/gm, (line) => ' '.repeat(line.length)),
);

/** The one that shares most of its words with a sentence: a reader would look for it there. */
function findNearest(all: readonly Own[], sentence: string): Own | undefined {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const words = wordsOf(sentence);
  const [nearest] = all
    .map((one) => ({ one, shared: [...wordsOf(one.written())].filter((word) => words.has(word)) }))
    .sort((a, b) => b.shared.length - a.shared.length);
  return nearest?.one;
}

/** Where the clinic says what a statement contradicts, and in which words, at most once in a text. */
function findOwn(
  { own }: Statement,
  items: readonly ContentItem[],
  most = Number.POSITIVE_INFINITY,
): Own[] {
  const found: Own[] = [];
  for (const item of items) {
    if (found.length === most) break;
    const { type, path: file } = item;
    const text = toRead(item);
    const match = type === 'Source' || type === 'Synonyms' ? null : own?.exec(text);
    if (!match) continue;
    const line = text.slice(0, match.index).split('\n').length;
    found.push({ file, line, written: () => sentenceAt(text, match.index) });
  }
  return found;
}

/** @param isShown whether the same sentence is told as it was before */
function toldBefore([before]: readonly Own[], isShown: boolean): string | undefined {
  const fix = 'put that back, unless a doctor decided it';
  return (
    before &&
    (isShown ? `that: ${fix}` : `what ${before.file} said before, "${quote(before)}": ${fix}`)
  );
}

/** Whether the file no longer says it. */
function isGone({ file, written }: Own, items: readonly ContentItem[]): boolean {
  return !items.some(({ path, text }) => path === file && text.includes(written()));
}

/** A sentence begins after a full stop and its citations, or on a line of its own. */
const boundary =
  /(?<=[.!?](?:\[\^[^\]]*\])*)\s+|\n\s*(?:[-*]|\d+\.)\s|\n\s*\n|(?<=^|\n)[\w-]+:\s|\n---\n/g;

/** The one sentence around a place. */
function sentenceAt(text: string, index: number): string {
  const cuts = [...text.matchAll(boundary)].map((cut) => [cut.index, cut.index + cut[0].length]);
  const start = cuts.findLast(([, end = 0]) => end <= index)?.[1] ?? 0;
  const end = cuts.find(([from = 0]) => from > index)?.[0] ?? text.length;
  return text.slice(start, end);
}

/** Without what is Markdown's. */
function quote({ written }: Own): string {
  const words = written()
    .replaceAll(/\[\^[^\]]*\]|\*\*|[[\]]|\(\/[^)]*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.length > mostQuoted
    ? `${words.slice(0, words.lastIndexOf(' ', mostQuoted))} …`
    : words;
}

/** In characters. */
const mostQuoted = 160;
