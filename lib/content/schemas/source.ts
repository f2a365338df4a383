import { z } from 'zod';
import { day, fileName, list, oneOf, text, webAddress } from './shared';

/** `content/sources/<id>.yaml`: one paper or document that pages cite as `[^id]`. */
export const sourceSchema = z.strictObject({
  authors: text('"Anand A, et al."'),
  title: text('Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression', 400),
  /** True where `title` describes the work because its exact title has not been seen. */
  titleIsDescription: z.boolean().meta({ example: 'true' }).optional(),
  publication: text('N Engl J Med'),
  year: z.number().int().min(1900).max(2100).meta({ example: '2023' }).optional(),
  kind: oneOf([
    'trial',
    'review',
    'guideline',
    'study',
    'product-information',
    'regulator',
    'news',
    'organisation',
  ]),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .meta({ example: '10.1056/NEJMoa2302399' })
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,9}$/)
    .meta({ example: '"37224232"' })
    .optional(),
  url: webAddress('https://www.example.org').optional(),
  /** Earlier file names, so that old links still arrive. */
  aliases: list(fileName('xu-2015'), '[xu-2015]').optional(),
  finding: text('What this work showed, in one plain sentence', 600),
  /** A result in whole people out of a hundred, for `::chances[<id>]`. */
  chances: z
    .strictObject({
      title: text('Few symptoms left one week after treatment', 120),
      /** How many people, and how they were compared. */
      people: text('201 people in nine trials', 160),
      groups: list(
        z.strictObject({
          who: text('After ketamine', 60),
          percent: z.number().min(0).max(100).meta({ example: '24' }),
        }),
        '[{ who: After ketamine, percent: 24 }]',
      ),
      /** What the numbers do not show. */
      caution: text('The difference could be due to chance', 300),
    })
    .optional(),
  /** How its statement was checked: seen at the source, seen elsewhere, or not seen yet. */
  checked: oneOf(['seen', 'second-hand', 'not-yet']),
  checkedOn: day(),
});

export type SourceFields = z.infer<typeof sourceSchema>;
