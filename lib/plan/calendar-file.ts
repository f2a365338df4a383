/** One entry of a calendar; instants are milliseconds since 1970. */
export type CalendarEntry = {
  /** Unlike that of any other entry in the world. */
  uid: string;
  startsAt: number;
  endsAt: number;
  title: string;
  /** Empty for none. */
  description: string;
  reminders: { minutesBefore: number; text: string }[];
};

/**
 * An iCalendar file (RFC 5545). Its times are in UTC, so that every calendar shows the right instant
 * without a time zone of its own. Written here because the libraries for it leave a line break in a
 * reminder as it is, which breaks the file, and fold lines too late (ts-ics 2.4, ics 3).
 *
 * @param now when the file is made
 */
export function toCalendarFile(entries: readonly CalendarEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Appointment planner//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => toEntryLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function toEntryLines(entry: CalendarEntry, now: number): string[] {
  const { uid, startsAt, endsAt, title, description, reminders } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${toUtc(now)}`,
    `DTSTART:${toUtc(startsAt)}`,
    `DTEND:${toUtc(endsAt)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    // Whoever shares a calendar shows that they are busy, and no more.
    'CLASS:PRIVATE',
    ...reminders.flatMap(({ minutesBefore, text }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(text)}`,
      `TRIGGER:-PT${minutesBefore}M`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** `20261130T070000Z` */
function toUtc(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

/** RFC 5545, 3.3.11; other control characters are not allowed at all. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

const maxOctets = 75;

/** Breaks a line so that each part has at most 75 octets, and no character is cut (RFC 5545, 3.1). */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
