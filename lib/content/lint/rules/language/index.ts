import type { Rule } from '../../rule';
import { averageSentenceLength } from './average-sentence-length';
import { noLeftovers } from './no-leftovers';
import { noPlaceholders } from './no-placeholders';
import { pageLength } from './page-length';
import { plainDays } from './plain-days';
import { sentenceLength } from './sentence-length';

export const languageRules: readonly Rule[] = [
  averageSentenceLength,
  noLeftovers,
  noPlaceholders,
  pageLength,
  plainDays,
  sentenceLength,
];
