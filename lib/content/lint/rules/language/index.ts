import type { Rule } from '../../rule';
import { americanSpelling } from './american-spelling';
import { averageSentenceLength } from './average-sentence-length';
import { confusedWords } from './confused-words';
import { englishOnly } from './english-only';
import { hardCodedFigure } from './hard-coded-figure';
import { hardCodedHours } from './hard-coded-hours';
import { hardCodedName } from './hard-coded-name';
import { hardCodedPerson } from './hard-coded-person';
import { hardCodedPhone } from './hard-coded-phone';
import { hardCodedPrice } from './hard-coded-price';
import { noDoubledWords } from './no-doubled-words';
import { noLeftovers } from './no-leftovers';
import { noPlaceholders } from './no-placeholders';
import { pageLength } from './page-length';
import { plainDays } from './plain-days';
import { possibleFigure } from './possible-figure';
import { sentenceLength } from './sentence-length';
import { typedDigits } from './typed-digits';
import { unknownWord } from './unknown-word';
import { wordListOrder } from './word-list-order';

export const languageRules: readonly Rule[] = [
  americanSpelling,
  averageSentenceLength,
  confusedWords,
  englishOnly,
  hardCodedFigure,
  hardCodedHours,
  hardCodedName,
  hardCodedPerson,
  hardCodedPhone,
  hardCodedPrice,
  noDoubledWords,
  noLeftovers,
  noPlaceholders,
  pageLength,
  plainDays,
  possibleFigure,
  sentenceLength,
  typedDigits,
  unknownWord,
  wordListOrder,
];
