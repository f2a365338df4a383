import { z } from 'zod';

/** An entry of `content/allowed.yaml`: words that only look like a claim. */
export const allowedEntry = z.strictObject({
  words: z
    .string()
    .trim()
    .min(3)
    .describe('Those of the sentence, with the ones in question among them.')
    .meta({ example: 'breakthrough choir' }),
  where: z
    .string()
    .trim()
    .min(1)
    .describe('A file, a folder such as faq, or anywhere.')
    .meta({ example: 'locations/example.md' }),
  reason: z
    .string()
    .trim()
    .min(10)
    .describe('Why these words claim nothing, for whoever reads it next year.')
    .meta({ example: 'The choir of the hospital is called so.' }),
});
