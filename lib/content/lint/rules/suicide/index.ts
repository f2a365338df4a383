import type { Rule } from '../../rule';
import { emergencyNumber } from './emergency-number';
import { knownShortCode } from './known-short-code';
import { noCrisisNotice } from './no-crisis-notice';
import { sourcedPhone } from './sourced-phone';
import { sourcedTimes } from './sourced-times';
import { suicideHelpFirst } from './suicide-help-first';
import { suicideMainSubject } from './suicide-main-subject';
import { suicideNumber } from './suicide-number';
import { suicideOutOfReach } from './suicide-out-of-reach';
import { suicideWording } from './suicide-wording';
import { wholePhone } from './whole-phone';

export const suicideRules: readonly Rule[] = [
  emergencyNumber,
  knownShortCode,
  noCrisisNotice,
  sourcedPhone,
  sourcedTimes,
  suicideHelpFirst,
  suicideMainSubject,
  suicideNumber,
  suicideOutOfReach,
  suicideWording,
  wholePhone,
];
