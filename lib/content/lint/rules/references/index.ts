import type { Rule } from '../../rule';
import { checkedSource } from './checked-source';
import { drawableSource } from './drawable-source';
import { figureValue } from './figure-value';
import { keptUrl } from './kept-url';
import { knownFigure } from './known-figure';
import { knownSource } from './known-source';
import { lockfileKept } from './lockfile-kept';
import { oldHeading } from './old-heading';
import { recordedUrl } from './recorded-url';
import { requiredPage } from './required-page';
import { reservedAnchor } from './reserved-anchor';
import { reservedPath } from './reserved-path';
import { uniqueAnchor } from './unique-anchor';
import { uniqueFigure } from './unique-figure';
import { uniquePath } from './unique-path';
import { uniquePhoneId } from './unique-phone-id';
import { uniqueSearchWord } from './unique-search-word';
import { uniqueTerm } from './unique-term';
import { uniqueTitle } from './unique-title';
import { unusedTerm } from './unused-term';
import { workingLink } from './working-link';

export const referencesRules: readonly Rule[] = [
  checkedSource,
  drawableSource,
  figureValue,
  keptUrl,
  knownFigure,
  knownSource,
  lockfileKept,
  oldHeading,
  recordedUrl,
  requiredPage,
  reservedAnchor,
  reservedPath,
  uniqueAnchor,
  uniqueFigure,
  uniquePath,
  uniquePhoneId,
  uniqueSearchWord,
  uniqueTerm,
  uniqueTitle,
  unusedTerm,
  workingLink,
];
