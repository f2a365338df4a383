import type { Rule } from '../../rule';
import { hardCodedFigure } from './hard-coded-figure';
import { hardCodedHours } from './hard-coded-hours';
import { hardCodedName } from './hard-coded-name';
import { hardCodedPhone } from './hard-coded-phone';
import { hardCodedPrice } from './hard-coded-price';

export const hardCodedRules: readonly Rule[] = [
  hardCodedFigure,
  hardCodedHours,
  hardCodedName,
  hardCodedPhone,
  hardCodedPrice,
];
