import type { Rule } from '../../rule';
import { averageSentenceLength } from './average-sentence-length';
import { noLeftovers } from './no-leftovers';
import { noPlaceholders } from './no-placeholders';
import { pageLength } from './page-length';
import { personFirst } from './person-first';
import { plainDays } from './plain-days';
import { sentenceLength } from './sentence-length';
import { sentenceMarks } from './sentence-marks';
import { typedCapitals } from './typed-capitals';
import { usualUnits } from './usual-units';

export const languageRules: readonly Rule[] = [
  sentenceMarks,
  usualUnits,
  personFirst,
  typedCapitals,
  averageSentenceLength,
  noLeftovers,
  noPlaceholders,
  pageLength,
  plainDays,
  sentenceLength,
];
