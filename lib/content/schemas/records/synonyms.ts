import { z } from 'zod';
import { list, text, typedWords } from '../fields/fields';

const synonym = z.strictObject({
  means: text('high blood pressure', 60).describe(
    'A search word, a heading or a term of the site: what the search looks for instead.',
  ),
  words: list(typedWords('bloeddruk'), '[bloeddruk, BP is high]').describe(
    'What people type for it: other names, other languages, slang, brand names.',
  ),
});

/** `content/synonyms.yaml`, which a clinic may leave out: what people type, and what they mean by it. */
export const synonymsSchema = z.strictObject({ synonyms: z.array(synonym) });

export type Synonym = z.infer<typeof synonym>;
