import { countries, loadCountry } from '../matching/load-wording';

/**
 * What people of one country write and the dictionary of their English lacks: places, offices,
 * remedies, everyday words.
 *
 * @param locale such as `en-ZA`; of a country without a list there are none
 */
export function countryWords(locale: string): string[] {
  const country = new Intl.Locale(locale).region ?? '';
  if (!countries.includes(country)) return [];
  return Object.values(loadCountry(country)).flat();
}
