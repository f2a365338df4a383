import { parse } from 'yaml';
import { z } from 'zod';
import { readWording } from '../matching/read-wording';

/** Countries with a file in `wording/countries/`. */
const countries: readonly string[] = ['ZA'];

const wordsSchema = z.record(z.string(), z.array(z.string()));

/**
 * What people of one country write and the dictionary of their English lacks: places, offices,
 * remedies, everyday words.
 *
 * @param locale such as `en-ZA`; of a country without a list there are none
 */
export function countryWords(locale: string): string[] {
  const country = new Intl.Locale(locale).region ?? '';
  if (!countries.includes(country)) return [];
  return Object.values(wordsSchema.parse(parse(readWording(`countries/${country}`)))).flat();
}
