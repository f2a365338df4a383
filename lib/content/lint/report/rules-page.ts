import type { Rule } from '../rule';
import type { RuleGroup } from '../rule-table';

/** The path of the page. */
export const rulesPagePath = 'docs/content-rules.md';

const introduction = `# Content rules

What \`npm run check\` finds in the content. Each message names its rule; the rule is a file of that name in \`lib/content/lint/rules/\`. An error stops the build, a warning does not. Rules with "yes" in the last column are corrected by \`npm run check -- --fix\` where that is certain.

\`npm run check -- --docs\` writes this page from the rules.
`;

/** docs/content-rules.md: every rule, by subject. */
export function toRulesPage(groups: readonly RuleGroup[]): string {
  return [introduction, ...groups.map(toSection)].join('\n');
}

function toSection({ title, about, rules }: RuleGroup): string {
  const head = ['Rule', 'Severity', 'It says', 'What to do', '`--fix`'];
  const rows = [head, head.map(() => '---'), ...rules.map(toRow)];
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}: ${about}\n\n${lines.join('\n')}\n`;
}

function toRow({ id, severity, message, fix, isFixable }: Rule): string[] {
  return [
    `\`${id}\``,
    severity,
    escapeMarkdown(message),
    escapeMarkdown(fix),
    isFixable ? 'yes' : '',
  ];
}

/** Escapes what Markdown would interpret. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\|<*[\]]/g, (character) => `\\${character}`);
}
