import { type ContentItem, itemsOf } from '../load/content-item';
import type { LaunchItem } from '../load/problem';
import type { LaunchKind } from './launch-kinds';

type Opinion = { field: string; kind: LaunchKind; message: string };

const opinions: readonly Opinion[] = [
  {
    field: 'advertising',
    kind: 'Advertising a scheduled medicine',
    message:
      'no attorney has said that these texts are information and not advertising: ask for it in writing, then write the day in attorney, advertising',
  },
  {
    field: 'prices',
    kind: 'Publishing prices',
    message:
      'no attorney has said that prices may stand on the site: ask for it in writing, then write the day in attorney, prices',
  },
  {
    field: 'privacyNotice',
    kind: 'Privacy notice',
    message:
      'no attorney has read the privacy notice and the consent on the form: ask for it in writing, then write the day in attorney, privacyNotice',
  },
];

/** What the law asks for before a site like this goes live. */
export function launchAttorney(items: readonly ContentItem[]): LaunchItem[] {
  return itemsOf(items, 'Clinic').flatMap((item) => {
    const given = (item.fields.attorney ?? {}) as Record<string, unknown>;
    const { informationOfficer } = (item.fields.legal ?? {}) as Record<string, unknown>;
    const at = { file: item.path, owner: 'attorney' as const };
    const missing = opinions
      .filter(({ field }) => typeof given[field] !== 'string')
      // Amounts that nobody sees need no opinion.
      .filter(({ field }) => field !== 'prices' || item.fields.prices !== 'on-request')
      .map(({ field, kind, message }) => ({
        ...at,
        kind,
        line: item.fields.attorney === undefined ? undefined : item.lineOf(['attorney', field]),
        message,
      }));
    if (informationOfficer !== undefined) return missing;
    const message =
      'nobody answers for personal data: appoint and register the officer, then write legal, informationOfficer';
    return [...missing, { ...at, kind: 'Information officer', message }];
  });
}
