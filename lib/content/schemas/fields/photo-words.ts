import type { z } from 'zod';
import { explainPhotoWords } from '../../markdown/grammar/photo-words';
import { breakRule } from './document-rule';

/** The words of a photograph that a field names. */
export function checkPhotoWords({ words }: { words: string }, context: z.core.$RefinementCtx) {
  const problem = explainPhotoWords(words);
  if (problem !== undefined) breakRule(context, 'photo-words', ['words'], problem);
}
