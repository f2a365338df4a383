import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toAbsoluteUrl } from './page-metadata';

/**
 * RFC 9116 asks for less than a year: if the site has not been built since then, the contact may be
 * out of date.
 */
const validDays = 360;

/**
 * Where to report a vulnerability of the site (https://www.rfc-editor.org/rfc/rfc9116).
 *
 * @param today the day of the build
 * @returns undefined if the clinic names no contact
 */
export function toSecurityTxt(content: Content, today: Date): string | undefined {
  const { securityContact, locale } = content.clinic;
  if (securityContact === undefined) return undefined;
  const expires = new Date(today.getTime() + validDays * 86_400_000);
  return [
    `Contact: ${securityContact.startsWith('https://') ? '' : 'mailto:'}${securityContact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    `Preferred-Languages: ${new Intl.Locale(locale).language}`,
    `Canonical: ${toAbsoluteUrl(content, routes.securityTxt)}`,
    '',
  ].join('\n');
}
