import { type Corrections, question } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'field-schema': {
    'the fields of another folder': {
      'locations/news.md': undefined,
      'faq/news.md': question('Text.'),
    },
    'a text that is too long': ['.'.repeat(121), 'How much'],
    'a holiday on a day that most years lack': ['"02-29"', '"12-25"'],
  },
  'whole-review': {
    'a reviewer who is nobody': [
      'reviewedBy: me',
      'reviewedBy: Dr. A. Example, psychiatrist, 00000',
    ],
  },
};
