import { type ContentItem, type ItemOf, itemsOf } from '../../load/content-item';
import { findCountry, nameOf } from '../../schemas/fields/country-settings';
import { readReplyPromise } from '../../schemas/fields/reply-promise';
import type { Finding } from '../rule';

/** Nobody waits longer for an answer from a clinic. */
const mostReplyDays = 14;

/** How the area codes of a region begin, in countries where they tell it. */
const areaCodes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ZA: {
    'Eastern Cape': ['04', '03', '051'],
    'Free State': ['05', '016', '018'],
    Gauteng: ['01'],
    'KwaZulu-Natal': ['03'],
    Limpopo: ['01'],
    Mpumalanga: ['01'],
    'North West': ['01', '053'],
    'Northern Cape': ['05', '02'],
    'Western Cape': ['02', '04'],
  },
};

/** What clinic.yaml and the telephone of a place can hardly mean. */
export function checkClinic(items: readonly ContentItem[]): Finding[] {
  const [clinic] = itemsOf(items, 'Clinic');
  if (!clinic) return [];
  const country = clinic.data.country ?? '';
  return [
    ...checkReply(clinic),
    ...checkCountry(clinic),
    ...itemsOf(items, 'Location').flatMap((place) => checkArea(place, country)),
  ];
}

function checkReply(clinic: ItemOf<'Clinic'>): Finding[] {
  const within = clinic.data.reply?.within;
  const { count, unit } = readReplyPromise(within ?? '') ?? { count: 0, unit: 'day' };
  if (within === undefined || count <= (unit === 'hour' ? 24 * mostReplyDays : mostReplyDays)) {
    return [];
  }
  const sentence = `an answer within ${within} is later than anybody waits: compare it with what was decided, such as "24 hours" or "two working days"`;
  return [{ file: clinic.path, line: clinic.lineOf(['reply', 'within']), words: within, sentence }];
}

function checkCountry({ path: file, data, lineOf }: ItemOf<'Clinic'>): Finding[] {
  const { country, countryName = '', currency } = data;
  const named = country && /^[A-Z]{2}$/.test(country) && nameOf(country);
  const findings: Finding[] = [];
  // One that is the name of another country is told by country-settings.
  const isUnknown = named && countryName && findCountry(countryName) === undefined;
  if (isUnknown && !hasWordsOf(countryName, named)) {
    const sentence = `"${countryName}" is not how ${named} is called, which country: ${country} means: correct one of the two`;
    findings.push({ file, line: lineOf(['countryName']), words: countryName, sentence });
  }
  if (currency && !Intl.supportedValuesOf('currency').includes(currency)) {
    const sentence = `${currency} is no currency: write its code of three letters, as ISO 4217 has it, such as ZAR or USD`;
    findings.push({ file, line: lineOf(['currency']), words: currency, sentence });
  }
  return findings;
}

/** "the United States of America" is "United States". */
function hasWordsOf(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.toLowerCase());
  return first?.includes(second ?? '') || second?.includes(first ?? '') || false;
}

function checkArea({ path: file, data, lineOf }: ItemOf<'Location'>, country: string): Finding[] {
  const { phone, address } = data;
  const codes = areaCodes[country]?.[address?.region ?? ''];
  const digits = phone?.replaceAll(/\D/g, '').replace(/^27/, '0');
  // Those that begin otherwise are mobile, or for the whole country.
  if (!phone || !digits || !codes || !/^0[1-5]/.test(digits)) return [];
  if (codes.some((code) => digits.startsWith(code))) return [];
  const sentence = `${phone} has an area code of another part of the country than ${address?.region}: compare it digit by digit, and call it`;
  return [{ file, line: lineOf(['phone']), words: phone, sentence }];
}
