import type { Rule } from '../../rule';
import { checkedSource } from './checked-source';
import { copiedText } from './copied-text';
import { drawableSource } from './drawable-source';
import { knownFigure } from './known-figure';
import { knownLocation } from './known-location';
import { knownMeaning } from './known-meaning';
import { knownPage } from './known-page';
import { knownPerson } from './known-person';
import { knownSource } from './known-source';
import { synonymWords } from './synonym-words';
import { unusedTerm } from './unused-term';
import { withdrawnSource } from './withdrawn-source';

export const referencesRules: readonly Rule[] = [
  checkedSource,
  copiedText,
  drawableSource,
  knownFigure,
  knownLocation,
  knownMeaning,
  knownPage,
  knownPerson,
  knownSource,
  synonymWords,
  unusedTerm,
  withdrawnSource,
];
