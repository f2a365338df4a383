import type { Rule } from '../../rule';
import { americanSpelling } from './american-spelling';
import { englishOnly } from './english-only';
import { noDoubledWords } from './no-doubled-words';
import { typedDigits } from './typed-digits';
import { unknownWord } from './unknown-word';
import { wordListOrder } from './word-list-order';

export const spellingRules: readonly Rule[] = [
  americanSpelling,
  englishOnly,
  noDoubledWords,
  typedDigits,
  unknownWord,
  wordListOrder,
];
