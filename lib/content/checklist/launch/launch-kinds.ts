/**
 * The kinds of entries on the launch checklist. Each is a heading of docs/before-launch.md, with
 * the words in which the preview tells readers what is still being confirmed.
 */
export const launchKinds = {
  'Medical review': 'medical reviews',
  'Unconfirmed figures': 'details of the treatment',
  'Unchecked sources': 'sources',
  'Open points': 'details of the treatment',
  'Name of the clinic': 'legal details',
  'Domain of the site': 'legal details',
  'Crisis numbers': 'telephone numbers and addresses',
  'Telephone numbers': 'telephone numbers and addresses',
  'Addresses and opening hours': 'telephone numbers and addresses',
  Prices: 'prices',
  'Promise to reply': 'telephone numbers and addresses',
  'Legal identity': 'legal details',
  'Old confirmations': 'details of the treatment',
  'Advertising a scheduled medicine': 'legal details',
  'Publishing prices': 'prices',
  'Privacy notice': 'legal details',
  'Information officer': 'legal details',
} as const;

export type LaunchKind = keyof typeof launchKinds;
