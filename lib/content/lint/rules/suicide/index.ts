import type { Rule } from '../../rule';
import { calledNumber } from './called-number';
import { emergencyNumber } from './emergency-number';
import { knownShortCode } from './known-short-code';
import { noCrisisNotice } from './no-crisis-notice';
import { noDelayedHelp } from './no-delayed-help';
import { sourcedCharge } from './sourced-charge';
import { sourcedPhone } from './sourced-phone';
import { sourcedTimes } from './sourced-times';
import { suicideHelpFirst } from './suicide-help-first';
import { suicideMainSubject } from './suicide-main-subject';
import { suicideNumber } from './suicide-number';
import { suicideOutOfReach } from './suicide-out-of-reach';
import { suicideWording } from './suicide-wording';
import { wholePhone } from './whole-phone';

export const suicideRules: readonly Rule[] = [
  noDelayedHelp,
  calledNumber,
  emergencyNumber,
  knownShortCode,
  noCrisisNotice,
  sourcedCharge,
  sourcedPhone,
  sourcedTimes,
  suicideHelpFirst,
  suicideMainSubject,
  suicideNumber,
  suicideOutOfReach,
  suicideWording,
  wholePhone,
];
