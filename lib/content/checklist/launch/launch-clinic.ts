import { type Day, daysBetween } from '../../../plan/calendar-day';
import { type ContentItem, type ItemOf, itemsOf } from '../../load/content-item';
import { readCalledNumbers, readConfirmedFacts } from '../fact-ages';
import { maxAges } from '../max-ages';
import { readUnconfirmed } from '../open-points';
import type { ChecklistItem } from './checklist-item';
import type { LaunchKind } from './launch-kinds';

/** What the clinic's own staff have to confirm or find out. */
export function launchClinic(items: readonly ContentItem[], today: Day): ChecklistItem[] {
  return [
    ...itemsOf(items, 'Clinic').flatMap(toClinic),
    ...itemsOf(items, 'Location').flatMap((item) => toLocation(item, hasOwnPhone(items))),
    ...(arePricesShown(items) ? itemsOf(items, 'Location').flatMap(toPrices) : []),
    ...toNumbersToCall(items, today),
    ...toOldConfirmations(items, today),
  ];
}

type Ask = {
  kind: LaunchKind;
  path: PropertyKey[];
  message: string;
  owner?: ChecklistItem['owner'];
};

function toItem(item: ContentItem, { kind, path, message, owner = 'clinic' }: Ask): ChecklistItem {
  return { file: item.path, line: item.lineOf(path), owner, kind, message };
}

/** Reserved domain names, which nobody can own: https://www.rfc-editor.org/rfc/rfc2606 */
const placeholder = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/;

function toClinic(item: ItemOf<'Clinic'>): ChecklistItem[] {
  const { name, nameConfirmedOn, website, reply, legal } = item.data;
  const isPlaceholder = website !== undefined && placeholder.test(new URL(website).hostname);
  const asks: (Ask | false)[] = [
    nameConfirmedOn === null && {
      kind: 'Name of the clinic',
      path: ['nameConfirmedOn'],
      message: `"${name}" is a working name: write the registered one, then the day in nameConfirmedOn`,
    },
    isPlaceholder && {
      kind: 'Domain of the site',
      path: ['website'],
      message: `${website} cannot be published: write the domain that the clinic has bought`,
    },
    reply?.confirmedOn === null && {
      kind: 'Promise to reply',
      path: ['reply', 'confirmedOn'],
      message: `a reply within "${reply.within}" is promised and not confirmed: confirm or change it, then write the day`,
    },
    (legal?.registeredName === undefined || legal.practiceNumber === undefined) && {
      kind: 'Legal identity',
      path: ['legal'],
      message:
        'it is not known who runs the clinic: write legal, with registeredName and practiceNumber',
    },
  ];
  return asks.filter((ask) => ask !== false).map((ask) => toItem(item, ask));
}

function hasOwnPhone(items: readonly ContentItem[]): boolean {
  return itemsOf(items, 'Clinic').some(({ data }) => data.phone !== undefined);
}

function arePricesShown(items: readonly ContentItem[]): boolean {
  return itemsOf(items, 'Clinic').some(({ data }) => data.prices !== 'on-request');
}

function toLocation(item: ItemOf<'Location'>, hasClinicPhone: boolean): ChecklistItem[] {
  const { address, phone, hours = [] } = item.data;
  const missing = (['street', 'postalCode'] as const).filter(
    (field) => address?.[field] === undefined,
  );
  const asks: (Ask | false)[] = [
    missing.length > 0 && {
      kind: 'Addresses and opening hours',
      path: ['address'],
      message: `nobody can find this place: write ${missing.join(' and ')}`,
    },
    hours.length === 0 && {
      kind: 'Addresses and opening hours',
      path: ['hours'],
      message: 'no opening hours are given: write them',
    },
    phone === undefined &&
      !hasClinicPhone && {
        kind: 'Telephone numbers',
        path: ['title'],
        message:
          'no one can telephone this place: write phone here, or in clinic.yaml for all places',
      },
  ];
  return asks.filter((ask) => ask !== false).map((ask) => toItem(item, ask));
}

function toPrices(item: ItemOf<'Location'>): ChecklistItem[] {
  const { prices = [] } = item.data;
  if (prices.length === 0) {
    const message =
      'no price is given: write it, or have the clinic confirm that it is given on request';
    return [toItem(item, { kind: 'Prices', path: ['prices'], message })];
  }
  return readUnconfirmed(prices, 'prices').flatMap(({ path, entry, points }) => {
    const price = `the price of "${entry.item}"`;
    if (points.length === 0) {
      const message = `${price} is not confirmed: confirm or change it, then write the day`;
      return [toItem(item, { kind: 'Prices', path: [...path, 'confirmedOn'], message })];
    }
    return points.map((point) => {
      const message = `${price}: ${point.what}: find out, then write the day and delete this point`;
      return toItem(item, { kind: 'Prices', path: point.path, owner: point.owner, message });
    });
  });
}

function toNumbersToCall(items: readonly ContentItem[], today: Day): ChecklistItem[] {
  return readCalledNumbers(items, today)
    .filter(({ daysAgo }) => daysAgo === undefined || daysAgo > maxAges.crisisNumberLaunch)
    .map(({ item, line, name, isCrisis, daysAgo }) => ({
      file: item.path,
      line,
      owner: 'clinic',
      kind: isCrisis ? 'Crisis numbers' : 'Telephone numbers',
      message:
        daysAgo === undefined
          ? `nobody has called ${name} yet: call it, then write the day in checkedOn`
          : `${name} was last called ${daysAgo} days ago, and ${maxAges.crisisNumberLaunch} is the most: call it, then write the day in checkedOn`,
    }));
}

function toOldConfirmations(items: readonly ContentItem[], today: Day): ChecklistItem[] {
  return readConfirmedFacts(items).flatMap(({ item, path, confirmedOn }) => {
    if (confirmedOn === null || daysBetween(confirmedOn, today) <= maxAges.confirmation) return [];
    const message = `this was confirmed on ${confirmedOn}, more than a year ago: ask again, then write the day`;
    return [toItem(item, { kind: 'Old confirmations', path, message })];
  });
}
