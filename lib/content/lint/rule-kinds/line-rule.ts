import type { ContentItem } from '../../load/content-item';
import type { Finding, Rule } from '../rule';
import type { Typo } from './typo-rule';

type SourceLine = { number: number; text: string };

type LineRule = Omit<Rule, 'check'> & {
  /** Patterns for one line of a text's source, without its fields. */
  typos: readonly Typo[];
  /** Whether the line that was found is one, given those above it. */
  isMeant?: (line: string, above: readonly string[]) => boolean;
};

/**
 * A rule about what a text's source looks like, where Markdown reads something else than what was
 * meant, so that nothing of it is left in the compiled text. One finding for each line.
 */
export function lineRule({ typos, isMeant = () => true, ...rule }: LineRule): Rule {
  return {
    ...rule,
    check: ({ items }) =>
      items.flatMap((item) => {
        const lines = bodyLines(item);
        return lines.flatMap(({ number, text }, index): Finding[] => {
          for (const { words, message = rule.message, fix = rule.fix, toReplacement } of typos) {
            const [found] = words.exec(text) ?? [];
            const above = lines.slice(0, index).map((line) => line.text);
            if (found === undefined || !isMeant(text, above)) continue;
            const sentence = `"${found.trim()}" ${message}: ${fix}`;
            const replacement = toReplacement?.(found);
            return [{ file: item.path, line: number, words: found, sentence, replacement }];
          }
          return [];
        });
      }),
  };
}

/** The lines of a text below its fields. */
export function bodyLines({ markdown, text }: ContentItem): SourceLine[] {
  if (!markdown) return [];
  const lines = text.split('\n').map((line) => line.trimEnd());
  const end = lines.findIndex((line, index) => index > 0 && line === '---');
  return lines
    .map((line, index) => ({ number: index + 1, text: line }))
    .slice(end === -1 ? lines.length : end + 1);
}
