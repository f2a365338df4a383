import type { Rule } from '../../rule';
import { checkedSource } from './checked-source';
import { copiedText } from './copied-text';
import { drawableSource } from './drawable-source';
import { figureValue } from './figure-value';
import { knownFigure } from './known-figure';
import { knownLocation } from './known-location';
import { knownPage } from './known-page';
import { knownPerson } from './known-person';
import { knownSource } from './known-source';
import { uniqueFigure } from './unique-figure';
import { uniquePhoneId } from './unique-phone-id';
import { uniqueSearchWord } from './unique-search-word';
import { uniqueTerm } from './unique-term';
import { uniqueTitle } from './unique-title';
import { unusedTerm } from './unused-term';

export const referencesRules: readonly Rule[] = [
  checkedSource,
  copiedText,
  drawableSource,
  figureValue,
  knownFigure,
  knownLocation,
  knownPerson,
  knownPage,
  knownSource,
  uniqueFigure,
  uniquePhoneId,
  uniqueSearchWord,
  uniqueTerm,
  uniqueTitle,
  unusedTerm,
];
