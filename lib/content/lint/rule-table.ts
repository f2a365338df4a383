import type { Rule } from './rule';
import { agesRules } from './rules/ages';
import { fieldsRules } from './rules/fields';
import { filesRules } from './rules/files';
import { honestyRules } from './rules/honesty';
import { languageRules } from './rules/language';
import { markdownRules } from './rules/markdown';
import { referencesRules } from './rules/references';

/** Rules about one subject, as docs/content-rules.md lists them. */
export type RuleGroup = { title: string; about: string; rules: readonly Rule[] };

/** Every rule, by subject. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: 'Files', about: 'whether a file can be read', rules: filesRules },
  { title: 'Fields', about: 'what is above a text', rules: fieldsRules },
  { title: 'Markdown', about: 'how a text is written', rules: markdownRules },
  { title: 'References', about: 'what files say of one another', rules: referencesRules },
  { title: 'Honesty', about: 'what a text about treatment has to say', rules: honestyRules },
  { title: 'Language', about: 'words, sentences and values typed twice', rules: languageRules },
  { title: 'Ages', about: 'what has to be asked again', rules: agesRules },
];

/** Every rule. */
export const ruleTable: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
