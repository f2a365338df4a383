import { readFileSync } from 'node:fs';
import { answer, type Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'sharing-link': {
    'a file of SharePoint': {
      ...answer('[It](form.pdf).'),
      'files/form.pdf': readFileSync('tests/fixtures/clinics/small-us/files/insurance-form.pdf'),
    },
  },
};
