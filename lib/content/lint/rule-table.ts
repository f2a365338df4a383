import type { Rule } from './rule';
import { advertisingRules } from './rules/advertising';
import { agesRules } from './rules/ages';
import { blocksRules } from './rules/blocks';
import { changesRules } from './rules/changes';
import { claimsRules } from './rules/claims';
import { daysRules } from './rules/days';
import { downloadsRules } from './rules/downloads';
import { factsRules } from './rules/facts';
import { fieldTextsRules } from './rules/field-texts';
import { fieldsRules } from './rules/fields';
import { figuresRules } from './rules/figures';
import { filesRules } from './rules/files';
import { hardCodedRules } from './rules/hard-coded';
import { helplinesRules } from './rules/helplines';
import { honestyRules } from './rules/honesty';
import { languageRules } from './rules/language';
import { linksRules } from './rules/links';
import { markdownRules } from './rules/markdown';
import { optionsRules } from './rules/options';
import { photographsRules } from './rules/photographs';
import { recordsRules } from './rules/records';
import { referencesRules } from './rules/references';
import { sourcesRules } from './rules/sources';
import { spellingRules } from './rules/spelling';
import { suicideRules } from './rules/suicide';
import { syntaxRules } from './rules/syntax';
import { uniqueRules } from './rules/unique';
import { urlsRules } from './rules/urls';
import { wordingRules } from './rules/wording';

/** Rules about one subject, as docs/content-rules.md lists them. */
export type RuleGroup = { title: string; about: string; rules: readonly Rule[] };

/** Every rule, by subject. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: 'Files', about: 'whether a file can be read', rules: filesRules },
  { title: 'Fields', about: 'what is above a text', rules: fieldsRules },
  { title: 'Records', about: 'replies, words of the glossary, the theme', rules: recordsRules },
  { title: 'Days', about: 'days, periods and hours in fields', rules: daysRules },
  { title: 'Texts of fields', about: 'how they are typed', rules: fieldTextsRules },
  { title: 'Facts', about: 'whether fields and texts agree, and can be true', rules: factsRules },
  { title: 'Figures', about: 'whether numbers fit, agree and can be true', rules: figuresRules },
  { title: 'Syntax', about: 'what was meant as Markdown and is not', rules: syntaxRules },
  {
    title: 'Blocks',
    about: 'what was meant as headings, lists, tables or boxes',
    rules: blocksRules,
  },
  { title: 'Changes', about: 'whether readers are told what has changed', rules: changesRules },
  { title: 'Markdown', about: 'what a text may consist of', rules: markdownRules },
  { title: 'Photographs', about: 'pictures of the clinic’s own', rules: photographsRules },
  { title: 'Downloads', about: 'files that visitors can take along', rules: downloadsRules },
  { title: 'References', about: 'what is named and has to exist', rules: referencesRules },
  { title: 'Sources', about: 'whether they agree with what rests on them', rules: sourcesRules },
  { title: 'Unique names', about: 'what may be there only once', rules: uniqueRules },
  { title: 'Links', about: 'where a link leads, and what it is called', rules: linksRules },
  { title: 'URLs', about: 'paths, anchors and the links to them', rules: urlsRules },
  { title: 'Honesty', about: 'what a text about treatment has to say', rules: honestyRules },
  { title: 'Claims', about: 'what needs its source in the same sentence', rules: claimsRules },
  { title: 'Advertising', about: 'what never passes', rules: advertisingRules },
  { title: 'Wording', about: 'what the clinic itself allows and forbids', rules: wordingRules },
  { title: 'Suicide', about: 'how it is spoken of, and the help beside it', rules: suicideRules },
  { title: 'Helplines', about: 'numbers that somebody in danger calls', rules: helplinesRules },
  { title: 'Options', about: 'what every option of a decision says alike', rules: optionsRules },
  { title: 'Spelling', about: 'words as they are typed', rules: spellingRules },
  { title: 'Language', about: 'sentences, and what was left behind', rules: languageRules },
  { title: 'Hard-coded values', about: 'values typed twice', rules: hardCodedRules },
  { title: 'Ages', about: 'what has to be asked again', rules: agesRules },
];

/** Every rule. */
export const ruleTable: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
