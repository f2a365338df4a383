import type { ContentItem } from '../../../load/content-item';
import { findStatement } from '../../matching/find-statement';
import { loadStatements, type Statement } from '../../matching/load-wording';
import type { Finding, Rule } from '../../rule';

let statements: readonly Statement[] | undefined;

/**
 * What a clinic forbids or promises stands in its own texts: one sentence against it is a mistake in
 * one of the two. Only a warning: nobody but a reader knows in which.
 */
export const contradictedAdvice: Rule = {
  id: 'contradicted-advice',
  severity: 'warning',
  message: 'contradicts another of your texts',
  fix: 'correct one of the two',
  check: ({ items, texts }) => {
    statements ??= loadStatements('contradicted-advice');
    const known = statements.flatMap((statement) => {
      const own = findOwn(statement, items);
      return own.length > 0 ? [{ statement, own }] : [];
    });
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return sentences.flatMap((sentence): Finding[] => {
        for (const { statement, own } of known) {
          const found = findStatement(sentence, statement);
          if (!found) continue;
          const line = lineAt(sentence.offset + found.offset);
          // No sentence contradicts itself.
          const other = own.find((one) => one.file !== item.path || one.line !== line);
          if (!other) continue;
          const shown = `"${found.words}" contradicts ${other.file}:${other.line}, "${other.toWords()}": ${contradictedAdvice.fix}`;
          return [{ file: item.path, line, words: found.words, sentence: shown }];
        }
        return [];
      });
    });
  },
};

type Own = { file: string; line: number; toWords: () => string };

/** Where the clinic says what a statement contradicts, and in which words: the first two texts. */
function findOwn({ own }: Statement, items: readonly ContentItem[]): Own[] {
  const found: Own[] = [];
  for (const { type, path: file, text } of items) {
    if (found.length === 2) break;
    const match = type === 'Source' || type === 'Synonyms' ? null : own?.exec(text);
    if (!match) continue;
    const line = text.slice(0, match.index).split('\n').length;
    found.push({ file, line, toWords: () => sentenceAt(text, match.index) });
  }
  return found;
}

/** A sentence begins after a full stop and its citations, or on a line of its own. */
const boundary = /(?<=[.!?](?:\[\^[^\]]*\])*)\s+|\n\s*(?:[-*]|\d+\.)\s|\n\s*\n|(?<=^|\n)[\w-]+:\s/g;

/** The one sentence around a place, without what is Markdown's, as far as it is quoted. */
function sentenceAt(text: string, index: number): string {
  const cuts = [...text.matchAll(boundary)].map((cut) => [cut.index, cut.index + cut[0].length]);
  const start = cuts.findLast(([, end = 0]) => end <= index)?.[1] ?? 0;
  const end = cuts.find(([from = 0]) => from > index)?.[0] ?? text.length;
  const words = text
    .slice(start, end)
    .replaceAll(/\[\^[^\]]*\]|\*\*|[[\]]|\(\/[^)]*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.length > mostQuoted
    ? `${words.slice(0, words.lastIndexOf(' ', mostQuoted))} …`
    : words;
}

/** In characters. */
const mostQuoted = 160;
