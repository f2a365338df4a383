import { z } from 'zod';
import { breakRule } from '../fields/document-rule';
import { day, fileName, list, oneOf, text, webUrl } from '../fields/fields';

/** `content/sources/<id>.yaml`: one paper or document that pages cite as `[^id]`. */
export const sourceSchema = z
  .strictObject({
    authors: text('"Anand A, et al."'),
    title: text('Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression', 400),
    titleIsDescription: z
      .boolean()
      .meta({ example: 'true' })
      .optional()
      .describe('The title describes the work, because its exact title has not been seen.'),
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
      .regex(/^10\.\d{4,9}\/\S*[^\s.,;]$/)
      .meta({
        example: '10.1056/NEJMoa2302399',
        form: 'the DOI of this work, which begins with 10. and has a slash',
      })
      .optional(),
    pmid: z
      .string()
      .regex(/^\d{1,9}$/)
      .meta({ example: '"37224232"', form: 'up to nine digits, in "double quotes"' })
      .optional(),
    url: webUrl('https://www.example.org').optional(),
    aliases: list(fileName('xu-2015'), '[xu-2015]')
      .optional()
      .describe('Earlier file names, so that old links still work.'),
    finding: text('What this work showed, in one plain sentence', 600)
      .regex(/\p{L}\S*\s+\S*\p{L}/u)
      .meta({ form: 'what this work showed, in one plain sentence' }),
    withdrawn: z
      .strictObject({
        on: day('2026-11-22'),
        why: text('The journal withdrew it, because its numbers could not be checked', 200),
      })
      .optional()
      .describe(
        'When and why it was taken back. It stays on the page of sources, and no text cites it.',
      ),
    chances: z
      .strictObject({
        title: text('Few symptoms left one week after treatment', 120),
        people: text('201 people in nine trials', 160).describe(
          'How many people, and how they were compared.',
        ),
        groups: list(
          z.strictObject({
            who: text('After ketamine', 60),
            percent: z.number().min(0).max(100).meta({ example: '24' }),
          }),
          '[{ who: After ketamine, percent: 24 }]',
        ),
        caution: text('The difference could be due to chance', 300).describe(
          'What the numbers do not show.',
        ),
      })
      .optional()
      .describe('A result in whole people out of a hundred, which a text can show as a drawing.'),
    checked: oneOf(['seen', 'second-hand', 'not-yet']).describe(
      'How its statement was checked: seen at the source, seen elsewhere, or not seen yet.',
    ),
    checkedOn: day()
      .nullable()
      .describe('The day on which it was seen; null while nobody has checked it.'),
  })
  .superRefine(({ checked, checkedOn }, context) => {
    const isSeen = checked !== 'not-yet';
    if (isSeen === (checkedOn !== null)) return;
    const message = isSeen
      ? `"checked" is ${checked}, and nothing says when: write the day on which somebody saw it in checkedOn, or checked: not-yet`
      : `"checkedOn" is ${checkedOn}, and "checked: not-yet" says that nobody has checked it: write checkedOn: null, or say in "checked" how it was seen`;
    breakRule(context, 'checked-day', ['checkedOn'], message);
  });
