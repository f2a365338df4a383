import type { Rule } from '../../rule';
import { hardCodedFigure } from './hard-coded-figure';
import { hardCodedHours } from './hard-coded-hours';
import { hardCodedName } from './hard-coded-name';
import { hardCodedPerson } from './hard-coded-person';
import { hardCodedPhone } from './hard-coded-phone';
import { hardCodedPrice } from './hard-coded-price';
import { possibleFigure } from './possible-figure';
import { privateDetails } from './private-details';
import { replyTime } from './reply-time';

export const hardCodedRules: readonly Rule[] = [
  replyTime,
  privateDetails,
  hardCodedFigure,
  hardCodedHours,
  hardCodedName,
  hardCodedPerson,
  hardCodedPhone,
  hardCodedPrice,
  possibleFigure,
];
