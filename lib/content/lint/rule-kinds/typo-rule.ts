import type { ContentItem } from '../../load/content-item';
import type { Finding, LintContext, Rule } from '../rule';

/** What a typo looks like, and what was probably meant. */
export type Typo = {
  words: RegExp;
  /** If the rule's own words do not fit. */
  message?: string;
  fix?: string | ((found: string) => string);
  /** What is meant, if that is certain. */
  toReplacement?: (found: string) => string | undefined;
};

type TypoRule = Omit<Rule, 'check' | 'severity'> & {
  typos: readonly Typo[] | ((context: LintContext) => readonly Typo[]);
};

/**
 * A rule about leftovers of malformed Markdown, mostly from a word processor or a typo: one finding
 * per paragraph. The parsers may find more of the same.
 */
export function typoRule({ typos, ...rule }: TypoRule): Rule {
  return {
    ...rule,
    severity: 'error',
    breaksFile: true,
    check: (context) => {
      const known = typeof typos === 'function' ? typos(context) : typos;
      return [
        ...context.parsed
          .filter(({ ruleId }) => ruleId === rule.id)
          .map(({ message, ...found }): Finding => ({ ...found, sentence: message })),
        ...context.items.flatMap((item) => findTypos(item, known, rule)),
      ];
    },
  };
}

function findTypos(
  item: ContentItem,
  typos: readonly Typo[],
  rule: Omit<Rule, 'check' | 'severity'>,
) {
  return (item.markdown?.report.passages ?? []).flatMap((passage): Finding[] => {
    for (const { words, message = rule.message, fix = rule.fix, toReplacement } of typos) {
      const match = words.exec(passage.text);
      if (!match) continue;
      const found = match[0].trimStart();
      const line = passage.lineAt(match.index);
      const howTo = typeof fix === 'string' ? fix : fix(found.trim());
      const sentence = `"${found.trim()}" ${message}: ${howTo}`;
      return [
        { file: item.path, line, words: found, sentence, replacement: toReplacement?.(found) },
      ];
    }
    return [];
  });
}
