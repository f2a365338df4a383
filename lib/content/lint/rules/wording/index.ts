import type { Rule } from '../../rule';
import { allowedWords } from './allowed-words';
import { clinicWording } from './clinic-wording';
import { forbiddenWords } from './forbidden-words';
import { newException } from './new-exception';
import { unusedException } from './unused-exception';

export const wordingRules: readonly Rule[] = [
  allowedWords,
  clinicWording,
  forbiddenWords,
  newException,
  unusedException,
];
