import type { Rule } from '../../rule';
import { uniqueDescription } from './unique-description';
import { uniqueFigure } from './unique-figure';
import { uniqueLabel } from './unique-label';
import { uniqueOrder } from './unique-order';
import { uniquePhoneId } from './unique-phone-id';
import { uniqueSearchWord } from './unique-search-word';
import { uniqueSource } from './unique-source';
import { uniqueTerm } from './unique-term';
import { uniqueTitle } from './unique-title';

export const uniqueRules: readonly Rule[] = [
  uniqueDescription,
  uniqueFigure,
  uniqueLabel,
  uniqueOrder,
  uniquePhoneId,
  uniqueSearchWord,
  uniqueSource,
  uniqueTerm,
  uniqueTitle,
];
