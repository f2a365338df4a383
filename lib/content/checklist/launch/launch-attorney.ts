import { type ContentItem, itemsOf } from '../../load/content-item';
import type { ChecklistItem } from './checklist-item';
import type { LaunchKind } from './launch-kinds';

type Opinion = {
  field: 'advertising' | 'prices' | 'privacyNotice';
  kind: LaunchKind;
  message: string;
};

const opinions: readonly Opinion[] = [
  {
    field: 'advertising',
    kind: 'Advertising a scheduled medicine',
    message:
      'no attorney has confirmed that these texts are information and not advertising: ask for it in writing, then write the day in attorney, advertising',
  },
  {
    field: 'prices',
    kind: 'Publishing prices',
    message:
      'no attorney has confirmed that prices may be on the site: ask for it in writing, then write the day in attorney, prices',
  },
  {
    field: 'privacyNotice',
    kind: 'Privacy notice',
    message:
      'no attorney has read the privacy notice and the consent on the form: ask for it in writing, then write the day in attorney, privacyNotice',
  },
];

/** What the law requires before a site like this goes live. */
export function launchAttorney(items: readonly ContentItem[]): ChecklistItem[] {
  return itemsOf(items, 'Clinic').flatMap((item) => {
    const { attorney, legal, prices } = item.data;
    const at = { file: item.path, owner: 'attorney' as const };
    const missing = opinions
      .filter(({ field }) => typeof attorney?.[field] !== 'string')
      // Amounts that are not shown need no opinion.
      .filter(({ field }) => field !== 'prices' || prices !== 'on-request')
      .map(({ field, kind, message }) => ({
        ...at,
        kind,
        line: attorney === undefined ? undefined : item.lineOf(['attorney', field]),
        message,
      }));
    if (legal?.informationOfficer !== undefined) return missing;
    const message =
      'nobody answers for personal data: appoint and register the officer, then write legal, informationOfficer';
    return [...missing, { ...at, kind: 'Information officer', message }];
  });
}
