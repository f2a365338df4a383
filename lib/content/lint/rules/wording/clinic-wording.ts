import type { Finding, LintContext, Rule } from '../../rule';
import type { LintText } from '../../texts/lint-texts';

export const clinicWording: Rule = {
  id: 'clinic-wording',
  severity: 'error',
  message: 'is in forbidden.yaml',
  fix: 'write what its entry there says',
  check: (context) => {
    if (context.forbidden.entries.length === 0) return [];
    return context.texts().flatMap((text) => findIn(text, context));
  },
};

function findIn(text: LintText, { forbidden }: LintContext): Finding[] {
  return text.sentences.flatMap(({ words, finder, offset }) => {
    const found = forbidden.entries.flatMap(({ find, reason, instead }) =>
      finder.findAll(find).map(({ start, end }): Finding => {
        const from = offset + (words[start]?.start ?? 0);
        return {
          file: text.item.path,
          line: text.lineAt(from),
          words: text.text.slice(from, offset + (words[end - 1]?.end ?? 0)),
          message: `is not said here, by ${forbidden.path} (${unended(reason)})`,
          fix: `write ${unended(instead)}`,
        };
      }),
    );
    finder.forget();
    return found;
  });
}

/** Without the full stop of an entry, because the message continues after it. */
function unended(words: string): string {
  return words.replace(/\.$/, '');
}
