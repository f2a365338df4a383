import { answer, type Case, here } from '../lint-files';

/** What is corrected by a PDF. */
export const cases: Case[] = [
  ['sharing-link', 'a file of SharePoint', answer('[It](https://a.sharepoint.com/:w:/g/x).'), here],
];
