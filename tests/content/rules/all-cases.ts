import * as advertising from './advertising/cases';
import * as ages from './ages/cases';
import * as blocks from './blocks/cases';
import * as changes from './changes/cases';
import * as claims from './claims/cases';
import * as days from './days/cases';
import * as downloads from './downloads/cases';
import * as facts from './facts/cases';
import * as fieldTexts from './field-texts/cases';
import * as fields from './fields/cases';
import * as figures from './figures/cases';
import * as files from './files/cases';
import * as hardCoded from './hard-coded/cases';
import * as helplines from './helplines/cases';
import * as honesty from './honesty/cases';
import * as language from './language/cases';
import * as links from './links/cases';
import * as markdown from './markdown/cases';
import * as options from './options/cases';
import * as photographs from './photographs/cases';
import * as records from './records/cases';
import * as references from './references/cases';
import * as sources from './sources/cases';
import * as spelling from './spelling/cases';
import * as suicide from './suicide/cases';
import * as syntax from './syntax/cases';
import * as unique from './unique/cases';
import * as urls from './urls/cases';
import * as wording from './wording/cases';

/** By the folder of lint/rules in which the rules are, as in `fieldTexts` for field-texts. */
export const groups = Object.entries({
  advertising,
  ages,
  changes,
  claims,
  days,
  downloads,
  facts,
  fields,
  fieldTexts,
  files,
  hardCoded,
  honesty,
  language,
  links,
  markdown,
  options,
  photographs,
  references,
  sources,
  spelling,
  suicide,
  syntax,
  unique,
  urls,
  figures,
  helplines,
  records,
  blocks,
  wording,
});

export const cases = groups.flatMap(([, group]) => group.cases);
