import path from 'node:path';
import type { ContentItem } from '../check/content-item';
import { isPublished } from '../check/read-items';
import { allowing, readAllowed } from './allowed';
import { type LintSentence, type LintText, toLintTexts } from './lint-texts';
import type { Diagnostic, Finding, Rule } from './rule';
import { rules } from './rules';

/**
 * Runs every rule on wording over a content folder. Drafts may break them; an exception that only a
 * draft uses is used.
 *
 * @param items everything that could be read, drafts too
 * @param locale of the clinic, such as `en-ZA`
 */
export function lintContent(
  items: readonly ContentItem[],
  { locale, contentDir }: { locale: string; contentDir: string },
): Diagnostic[] {
  const allowed = readAllowed(contentDir);
  const used = new Set<unknown>();
  const found = lintItems(items, locale).filter(({ finding }) => {
    const relative = path.relative(contentDir, finding.file).split(path.sep).join('/');
    const exceptions = allowing(finding, relative, allowed.entries);
    for (const exception of exceptions) used.add(exception);
    return exceptions.length === 0;
  });
  const published = new Set(items.filter(isPublished).map((item) => item.path));
  return [
    ...found
      .filter(({ finding }) => published.has(finding.file))
      .map(({ rule, finding }) => toDiagnostic(rule, finding)),
    ...allowed.diagnostics,
    ...allowed.entries
      .filter((entry) => !used.has(entry))
      .map(({ line, written }) => ({
        ruleId: 'unused-exception',
        file: allowed.file,
        line,
        words: written,
        message: `"${written}" is allowed here and no text needs it any more: delete the entry`,
      })),
  ];
}

function lintItems(
  items: readonly ContentItem[],
  locale: string,
): { rule: Rule; finding: Finding }[] {
  const texts = toLintTexts(items, locale);
  const found = rules.flatMap((rule) =>
    rule.check({ items, texts }).map((finding) => ({ rule, finding })),
  );
  // One claim a sentence: whoever rewrites it for one reason mends the others too.
  const claiming = new Set<LintSentence>();
  return found.filter(({ finding: { text } }) => {
    if (!text) return true;
    if (claiming.has(text.sentence)) return false;
    claiming.add(text.sentence);
    return true;
  });
}

function toDiagnostic(rule: Rule, finding: Finding): Diagnostic {
  const { file, line, words, message = rule.message, text } = finding;
  const fix =
    text && !canCite(text.text) && rule.id.endsWith('-needs-source')
      ? cannotCite
      : (finding.fix ?? rule.fix);
  const subject = words === undefined ? 'this page' : `"${words}"`;
  return {
    ruleId: rule.id,
    file,
    line,
    words,
    severity: rule.severity,
    message: `${subject} ${message}: ${fix}`,
  };
}

const cannotCite =
  'no source can be cited here, so leave it out and say it in the text below, with its source';

function canCite({ kind }: LintText): boolean {
  return kind === 'paragraph' || kind === 'list item' || kind === 'table cell';
}
