const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long ago, in one rough unit: `just now`, `5 minutes ago`, `12 days ago`. @param at ISO 8601 */
export function toAge(at: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(at));
  if (ms < minuteMs) return 'just now';
  if (ms < hourMs) return count(Math.floor(ms / minuteMs), 'minute');
  if (ms < 2 * dayMs) return count(Math.floor(ms / hourMs), 'hour');
  return count(Math.floor(ms / dayMs), 'day');
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'} ago`;
}

/** A time as staff read it: `Fri 27 Nov 2026, 10:05`, on the clinic's clock. */
export function toTime(at: string, timeZone: string): string {
  return new Date(at).toLocaleString('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZone },
  });
}
