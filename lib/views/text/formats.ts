import type { Clinic } from '@/lib/content/content';
import { memoize } from '@/lib/memoize';
import { setText } from '@/lib/typography/set-text';

/** An amount in the clinic's currency, without cents: `R 1 300`, `$450`. */
export function formatMoney(amount: number, clinic: Clinic): string {
  return new Intl.NumberFormat(clinic.locale, {
    style: 'currency',
    currency: clinic.currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

/** A day such as `2026-11-22` in words: `22 November 2026`. */
export function formatDay(day: string, clinic: Clinic): string {
  // A day has no time zone; UTC on both sides keeps it the same day everywhere.
  return setText(dayFormatOf(clinic).format(new Date(`${day}T00:00:00Z`)));
}

/** Its parts are named, because the long style of some locales is "01 January 2027". */
const dayFormatOf = memoize(
  ({ locale }: Clinic) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A telephone number as a URL: `tel:0800567567`. */
export function toPhoneHref(phone: string, kind: 'tel' | 'sms' = 'tel'): string {
  return `${kind}:${phone.replaceAll(/[^0-9+]/g, '')}`;
}
