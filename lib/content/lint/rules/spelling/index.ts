import type { Rule } from '../../rule';
import { americanSpelling } from './american-spelling';
import { confusedWords } from './confused-words';
import { englishOnly } from './english-only';
import { listedTypo } from './listed-typo';
import { noDoubledWords } from './no-doubled-words';
import { typedDigits } from './typed-digits';
import { unknownWord } from './unknown-word';
import { wordListOrder } from './word-list-order';

export const spellingRules: readonly Rule[] = [
  americanSpelling,
  confusedWords,
  englishOnly,
  listedTypo,
  noDoubledWords,
  typedDigits,
  unknownWord,
  wordListOrder,
];
