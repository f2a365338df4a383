import type { Rule } from '../../rule';
import { uniqueFigure } from './unique-figure';
import { uniquePhoneId } from './unique-phone-id';
import { uniqueSearchWord } from './unique-search-word';
import { uniqueTerm } from './unique-term';
import { uniqueTitle } from './unique-title';

export const uniqueRules: readonly Rule[] = [
  uniqueFigure,
  uniquePhoneId,
  uniqueSearchWord,
  uniqueTerm,
  uniqueTitle,
];
