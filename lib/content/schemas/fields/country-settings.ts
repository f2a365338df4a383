import { memoize } from '../../../memoize';
import { breakRule } from './document-rule';

/** Where a clinic is, which `clinic.yaml` says in four fields. */
type CountrySettings = { country: string; countryName: string; locale: string; timeZone: string };

/**
 * Checks that the four agree. One that does not makes words, telephone numbers, prices and days look wrong
 * all over the site, so it is told at its own line.
 */
export function checkCountry(settings: CountrySettings, context: Parameters<typeof breakRule>[0]) {
  const tell = (field: keyof CountrySettings, message: string) =>
    breakRule(context, 'country-settings', [field], message);
  const { country, countryName, locale, timeZone } = settings;
  // What is wrong with one of them alone is told already.
  if (!/^[A-Z]{2}$/.test(country) || !localePattern.test(locale) || !isTimeZone(timeZone)) return;
  const others = [findCountry(countryName), regionOf(locale)];
  const [other] = others;
  if (other !== undefined && other !== country && others.every((one) => one === other)) {
    const message = `country is ${country}, and countryName and locale are those of ${nameOf(other)}: write ${other}, or change all of them together with timeZone and currency`;
    tell('country', message);
    return;
  }
  const english = toEnglish(country);
  if (locale !== english) {
    tell(
      'locale',
      `locale is ${locale}, and country is ${country}, whose English the site is written in: write ${english}`,
    );
  }
  const named = findCountry(countryName);
  if (named !== undefined && named !== country) {
    const message = `countryName is ${countryName}, and the country is ${country}: write ${nameOf(country)}`;
    tell('countryName', message);
  }
  if (!hasClock(country, timeZone)) {
    const zones = zonesOf(country);
    const message = `the clocks of ${timeZone} are not those of ${nameOf(country)}: write ${zones.length === 1 ? zones[0] : `one of ${zones.slice(0, 8).join(', ')}`}`;
    tell('timeZone', message);
  }
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** South Africa, by its code ZA. */
export function nameOf(country: string): string | undefined {
  return names.of(country);
}

/** Nothing lists the codes of countries, so every two letters are tried, once. */
let codes: Map<string | undefined, string> | undefined;

/** The code of a country that goes by this very name; of another name nobody can tell. */
export function findCountry(name: string): string | undefined {
  codes ??= listCodes();
  return codes.get(name);
}

/** The first in the alphabet where two have one name. */
function listCodes() {
  const letters = [...'ZYXWVUTSRQPONMLKJIHGFEDCBA'];
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .map((code) => [nameOf(code), code]),
  );
}

export const isTimeZone = memoize((timeZone: string): boolean => {
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
});

export const localePattern = /^[a-z]{2}-[A-Z]{2}$/;

function regionOf(locale: string): string | undefined {
  return new Intl.Locale(locale).region;
}

/** The English of a country; British where nothing is known of it. */
function toEnglish(country: string): string {
  const english = `en-${country}`;
  return new Intl.DateTimeFormat(english).resolvedOptions().locale === english ? english : 'en-GB';
}

/** None where the program does not know them. */
function zonesOf(country: string): string[] {
  const locale: Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] } =
    new Intl.Locale('en', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** A zone may have several names, so what counts is the time that it shows in each half of the year. */
function hasClock(country: string, timeZone: string): boolean {
  const zones = zonesOf(country);
  return zones.length === 0 || zones.some((zone) => clockOf(zone) === clockOf(timeZone));
}

function clockOf(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']
    .map((moment) => format.format(new Date(moment)))
    .join();
}
