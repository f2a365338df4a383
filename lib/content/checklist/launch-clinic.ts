import { maxAges } from '../lint/rules/check-ages';
import { type ContentItem, itemsOf, listField } from '../load/content-item';
import type { LaunchItem } from '../load/problem';
import { type Day, daysBetween } from '../schemas/day';
import { readCalledNumbers, readConfirmedFacts } from './fact-ages';
import type { LaunchKind } from './launch-kinds';
import { readUnconfirmed } from './open-points';

/** What the clinic's own staff have to confirm or find out. */
export function launchClinic(items: readonly ContentItem[], today: Day): LaunchItem[] {
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
  owner?: LaunchItem['owner'];
};

function toItem(item: ContentItem, { kind, path, message, owner = 'clinic' }: Ask): LaunchItem {
  return { file: item.path, line: item.lineOf(path), owner, kind, message };
}

/** Names of sites that nobody can own: https://www.rfc-editor.org/rfc/rfc2606 */
const placeholder = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/;

function toClinic(item: ContentItem): LaunchItem[] {
  const { name, nameConfirmedOn, website, reply, legal } = item.fields as Record<string, unknown>;
  const { within, confirmedOn } = (reply ?? {}) as { within?: unknown; confirmedOn?: unknown };
  const { registeredName, practiceNumber } = (legal ?? {}) as Record<string, unknown>;
  const isPlaceholder =
    URL.canParse(String(website)) && placeholder.test(new URL(String(website)).hostname);
  const asks: (Ask | false)[] = [
    nameConfirmedOn === null && {
      kind: 'Name of the clinic',
      path: ['nameConfirmedOn'],
      message: `"${String(name)}" is a working name: write the registered one, then the day in nameConfirmedOn`,
    },
    isPlaceholder && {
      kind: 'Address of the site',
      path: ['website'],
      message: `${String(website)} is no address that can be published: write the one the clinic has bought`,
    },
    confirmedOn === null && {
      kind: 'Promise to reply',
      path: ['reply', 'confirmedOn'],
      message: `a reply within "${String(within)}" is promised and not confirmed: confirm or change it, then write the day`,
    },
    (registeredName === undefined || practiceNumber === undefined) && {
      kind: 'Legal identity',
      path: ['legal'],
      message:
        'who runs the clinic is not said: write legal, with registeredName and practiceNumber',
    },
  ];
  return asks.filter((ask) => ask !== false).map((ask) => toItem(item, ask));
}

function hasOwnPhone(items: readonly ContentItem[]): boolean {
  return itemsOf(items, 'Clinic').some(({ fields }) => fields.phone !== undefined);
}

function arePricesShown(items: readonly ContentItem[]): boolean {
  return itemsOf(items, 'Clinic').some(({ fields }) => fields.prices !== 'on-request');
}

function toLocation(item: ContentItem, hasClinicPhone: boolean): LaunchItem[] {
  const { address, phone } = item.fields as { address?: Record<string, unknown>; phone?: unknown };
  const missing = ['street', 'postalCode'].filter((field) => address?.[field] === undefined);
  const asks: (Ask | false)[] = [
    missing.length > 0 && {
      kind: 'Addresses and opening hours',
      path: ['address'],
      message: `nobody can find this place: write ${missing.join(' and ')}`,
    },
    listField(item, 'hours').length === 0 && {
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

function toPrices(item: ContentItem): LaunchItem[] {
  if (listField(item, 'prices').length === 0) {
    const message =
      'no price is given: write it, or have the clinic confirm that it is told on request';
    return [toItem(item, { kind: 'Prices', path: ['prices'], message })];
  }
  return readUnconfirmed(item, 'prices').flatMap(({ path, fields, points }) => {
    const price = `the price of "${String(fields.item)}"`;
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

function toNumbersToCall(items: readonly ContentItem[], today: Day): LaunchItem[] {
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

function toOldConfirmations(items: readonly ContentItem[], today: Day): LaunchItem[] {
  return readConfirmedFacts(items).flatMap(({ item, path, confirmedOn }) => {
    if (confirmedOn === null || daysBetween(confirmedOn, today) <= maxAges.confirmation) return [];
    const message = `this was confirmed on ${confirmedOn}, more than a year ago: ask again, then write the day`;
    return [toItem(item, { kind: 'Old confirmations', path, message })];
  });
}
