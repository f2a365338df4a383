import { answer, type Case } from '../lint-files';
import { here } from '../small-files';

/** Where a link to another site leads. */
export const cases: Case[] = [
  ['own-site-link', 'a page of this site', answer('[It](https://two-rivers.example/costs).'), here],
  ['own-site-link', 'the same with www', answer('[It](http://www.two-rivers.example/).'), here],
  ['own-site-link', 'one’s own computer', answer('[It](http://localhost:3000/costs).'), here],
  ['sharing-link', 'a file of SharePoint', answer('[It](https://a.sharepoint.com/:w:/g/x).'), here],
  [
    'sharing-link',
    'a document of Google',
    answer('[It](https://docs.google.com/document/d/1/edit?usp=sharing).'),
    here,
  ],
  [
    'sharing-link',
    'a link that Outlook has wrapped',
    answer('[It](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org).'),
    here,
  ],
  ['sharing-link', 'a tracked link', answer('[It](https://a.org/?utm_source=x).'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['own-site-link', answer('[It](https://rivers.example/costs) and [it](/costs).')],
  ['sharing-link', answer('[It](https://www.google.org/url?id=3) and [it](https://a.org/?q=1).')],
];
