/**
 * A time as staff read it: `27 November 2026 at 10:05`, in the clinic's time zone.
 *
 * @param at ISO 8601
 */
export function toInboxTime(at: string | Date, timeZone: string): string {
  return new Date(at).toLocaleString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone,
  });
}
