import type { Rule } from '../../rule';
import { americanSpelling } from './american-spelling';
import { averageSentenceLength } from './average-sentence-length';
import { hardCodedFigure } from './hard-coded-figure';
import { hardCodedName } from './hard-coded-name';
import { hardCodedPhone } from './hard-coded-phone';
import { hardCodedPrice } from './hard-coded-price';
import { noDoubledWords } from './no-doubled-words';
import { noPlaceholders } from './no-placeholders';
import { pageLength } from './page-length';
import { plainDays } from './plain-days';
import { sentenceLength } from './sentence-length';
import { typedDigits } from './typed-digits';
import { unknownWord } from './unknown-word';
import { wordListOrder } from './word-list-order';

export const languageRules: readonly Rule[] = [
  americanSpelling,
  averageSentenceLength,
  hardCodedFigure,
  hardCodedName,
  hardCodedPhone,
  hardCodedPrice,
  noDoubledWords,
  noPlaceholders,
  pageLength,
  plainDays,
  sentenceLength,
  typedDigits,
  unknownWord,
  wordListOrder,
];
