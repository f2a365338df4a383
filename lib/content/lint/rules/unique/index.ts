import type { Rule } from '../../rule';
import { uniqueDescription } from './unique-description';
import { uniqueFigure } from './unique-figure';
import { uniqueOrder } from './unique-order';
import { uniquePhoneId } from './unique-phone-id';
import { uniqueSearchWord } from './unique-search-word';
import { uniqueTerm } from './unique-term';
import { uniqueTitle } from './unique-title';

export const uniqueRules: readonly Rule[] = [
  uniqueDescription,
  uniqueFigure,
  uniqueOrder,
  uniquePhoneId,
  uniqueSearchWord,
  uniqueTerm,
  uniqueTitle,
];
