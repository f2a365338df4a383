import { answer, type Case, edited, page } from '../lint-files';
import { here } from '../small-files';

const pages = {
  'pages/costs.md': page('Text.'),
  'pages/privacy.md': page('Text.').replace('title: Costs', 'title: Privacy'),
};

/** Where a link to another site leads. */
export const cases: Case[] = [
  [
    'own-site-link',
    'the site of a source as one’s own',
    {
      'clinic.yaml': edited(
        'clinic.yaml',
        'https://two-rivers.example',
        'https://www.two-lives.org',
      ),
      'sources/anand-2023.yaml': edited(
        'sources/anand-2023.yaml',
        'doi: "10.1056/NEJMoa2302399"',
        'url: "https://two-lives.org/a"',
      ),
    },
    'clinic.yaml:4',
  ],
  [
    'link-label',
    'the name of another page',
    { ...answer('Read [the privacy page](/costs).'), ...pages },
    here,
  ],
  ['sharing-link', 'a file of SharePoint', answer('[It](https://a.sharepoint.com/:w:/g/x).'), here],
  [
    'sharing-link',
    'a document of Google',
    answer('[It](https://docs.google.com/document/d/1/edit?usp=sharing).'),
    here,
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['link-label', { ...answer('[What it costs](/costs), [costs](/faq/cost).'), ...pages }],
];
