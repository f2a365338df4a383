import { readFileSync } from 'node:fs';
import { answer, type Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'own-site-link': {
    'the site of a source as one’s own': [
      'https://www.two-lives.org',
      'https://two-rivers.example',
    ],
  },
  'link-label': {
    'a mail to another address than the one that is read': ['mailto:hlep@', 'mailto:help@'],
    'a site under the name of another one': ['sadga', 'sadag'],
    'the name of another page': ['(/costs)', '(/privacy)'],
  },
  'sharing-link': {
    'a file of SharePoint': {
      ...answer('[It](form.pdf).'),
      'files/form.pdf': readFileSync('tests/fixtures/clinics/small-us/files/insurance-form.pdf'),
    },
    'a document of Google': answer('Bring your card.'),
  },
};
