import { z } from 'zod';
import { breakRule } from '../fields/document-rule';
import { fileName, list, text } from '../fields/fields';

const glossaryEntry = z
  .strictObject({
    id: fileName('dissociation').describe(
      'What links lead to: /glossary#dissociation. It stays as it is when the term is reworded.',
    ),
    term: text('dissociation', 60).describe('As it is written within a sentence.'),
    meaning: text('Feeling apart from your body or surroundings for a while.', 250).describe(
      'What it means, in one plain sentence.',
    ),
    synonyms: list(text('feeling detached', 60), '[feeling detached, dissociative]')
      .optional()
      .describe('Other words for the same. Pages link them too, and the search finds them.'),
    page: z
      .string()
      .regex(/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/)
      .meta({
        example: '/risks#mental-state',
        form: 'the path of a page of this site, which begins with /',
      })
      .optional()
      .describe('The page, or the part of one, that says more.'),
    sources: list(fileName('anand-2023'), '[anand-2023]')
      .optional()
      .describe('Where the sentence claims something: the files in sources/ that say so.'),
    aliases: list(fileName('detached'), '[detached]')
      .optional()
      .describe('Earlier ids, so that old links still arrive.'),
  })
  .superRefine(({ meaning }, context) => {
    if (/^[^.!?]+(?:[.!?]\S[^.!?]*)*\.$/.test(meaning)) return;
    const message = 'a meaning is one sentence: end it with a full stop, and write no second one';
    breakRule(context, 'one-sentence-meaning', ['meaning'], message);
  });

/** `content/glossary.yaml`: words that a page may use without explaining them each time. */
export const glossarySchema = z.strictObject({ entries: z.array(glossaryEntry) });

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
