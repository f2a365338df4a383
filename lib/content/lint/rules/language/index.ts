import type { Rule } from '../../rule';
import { averageSentenceLength } from './average-sentence-length';
import { noLeftovers } from './no-leftovers';
import { noPlaceholders } from './no-placeholders';
import { pageLength } from './page-length';
import { personFirst } from './person-first';
import { plainDays } from './plain-days';
import { sentenceLength } from './sentence-length';
import { typedCapitals } from './typed-capitals';

export const languageRules: readonly Rule[] = [
  personFirst,
  typedCapitals,
  averageSentenceLength,
  noLeftovers,
  noPlaceholders,
  pageLength,
  plainDays,
  sentenceLength,
];
