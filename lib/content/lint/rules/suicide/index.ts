import type { Rule } from '../../rule';
import { noCrisisNotice } from './no-crisis-notice';
import { noDelayedHelp } from './no-delayed-help';
import { suicideHelpFirst } from './suicide-help-first';
import { suicideMainSubject } from './suicide-main-subject';
import { suicideNumber } from './suicide-number';
import { suicideOutOfReach } from './suicide-out-of-reach';
import { suicideWording } from './suicide-wording';

export const suicideRules: readonly Rule[] = [
  noDelayedHelp,
  noCrisisNotice,
  suicideHelpFirst,
  suicideMainSubject,
  suicideNumber,
  suicideOutOfReach,
  suicideWording,
];
