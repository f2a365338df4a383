import type { Rule } from '../../rule';
import { calledNumber } from './called-number';
import { emergencyNumber } from './emergency-number';
import { helpingNumber } from './helping-number';
import { knownShortCode } from './known-short-code';
import { similarPhone } from './similar-phone';
import { sourcedCharge } from './sourced-charge';
import { sourcedPhone } from './sourced-phone';
import { sourcedTimes } from './sourced-times';
import { statedTimes } from './stated-times';
import { wholePhone } from './whole-phone';

export const helplinesRules: readonly Rule[] = [
  calledNumber,
  emergencyNumber,
  helpingNumber,
  knownShortCode,
  similarPhone,
  sourcedCharge,
  sourcedPhone,
  sourcedTimes,
  statedTimes,
  wholePhone,
];
