import { z } from 'zod';
import { day, fileName, list, oneOf, text, wholeNumber } from '../fields/fields';
import { photoField } from './photo';

/** `content/people/<name>.yaml`: somebody whom patients meet. */
export const personSchema = z.strictObject({
  name: text('Dr A. Name', 80)
    .refine((name) => /\p{Lu}/u.test(name), { error: 'has no capital letter' })
    .meta({ example: 'Dr A. Name', form: 'the name with its capital letters' }),
  profession: text('Psychiatrist', 80),
  registration: text('HPCSA MP 0000000', 120)
    .refine((number) => !/(?<!\p{L})O\d{2}|\d[Ol]\d/u.test(number), {
      error: 'has a letter among its digits',
    })
    .meta({ example: 'HPCSA MP 0000000', form: 'the number in digits, 0 for O and 1 for l' })
    .optional()
    .describe(
      'As the council of the profession wants it listed; printed as it is. Left out for somebody who is not registered.',
    ),
  languages: list(text('English', 40), '[English, Afrikaans]')
    .min(1)
    .describe('Languages in which they can speak with a patient.'),
  places: list(fileName('helderberg-strand'), '[] for everywhere, or [helderberg-strand]').describe(
    'Where they work. With none, everywhere.',
  ),
  photo: photoField(),
  sentence: text('I stay with you until you are ready to go home.', 200)
    .optional()
    .describe('One sentence of their own, as they would say it to a patient.'),
  agreedOn: day().describe('The day on which this person agreed to be named on the site.'),
  order: wholeNumber(1),
  status: oneOf(['published', 'draft']),
});
