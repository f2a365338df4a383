import { corrections as advertising } from './advertising/corrections';
import { corrections as ages } from './ages/corrections';
import { corrections as blocks } from './blocks/corrections';
import { corrections as changes } from './changes/corrections';
import { corrections as claims } from './claims/corrections';
import { corrections as days } from './days/corrections';
import { corrections as downloads } from './downloads/corrections';
import { corrections as facts } from './facts/corrections';
import { corrections as fieldTexts } from './field-texts/corrections';
import { corrections as fields } from './fields/corrections';
import { corrections as figures } from './figures/corrections';
import { corrections as files } from './files/corrections';
import { corrections as hardCoded } from './hard-coded/corrections';
import { corrections as helplines } from './helplines/corrections';
import { corrections as honesty } from './honesty/corrections';
import { corrections as language } from './language/corrections';
import { corrections as links } from './links/corrections';
import type { Corrections } from './lint-files';
import { corrections as markdown } from './markdown/corrections';
import { corrections as options } from './options/corrections';
import { corrections as photographs } from './photographs/corrections';
import { corrections as records } from './records/corrections';
import { corrections as references } from './references/corrections';
import { corrections as sources } from './sources/corrections';
import { corrections as spelling } from './spelling/corrections';
import { corrections as suicide } from './suicide/corrections';
import { corrections as syntax } from './syntax/corrections';
import { corrections as unique } from './unique/corrections';
import { corrections as urls } from './urls/corrections';
import { corrections as wording } from './wording/corrections';

/** What the messages of each rule propose, done by hand. */
export const allCorrections: Corrections = {
  ...advertising,
  ...ages,
  ...changes,
  ...claims,
  ...days,
  ...downloads,
  ...facts,
  ...fieldTexts,
  ...fields,
  ...files,
  ...hardCoded,
  ...honesty,
  ...language,
  ...links,
  ...markdown,
  ...options,
  ...photographs,
  ...references,
  ...sources,
  ...spelling,
  ...suicide,
  ...syntax,
  ...unique,
  ...urls,
  ...figures,
  ...helplines,
  ...records,
  ...blocks,
  ...wording,
};
