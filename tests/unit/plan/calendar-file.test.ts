import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { type EntryOptions, toCalendarEntries } from '@/lib/plan/calendar-entries';
import { toCalendarFile } from '@/lib/plan/calendar-file';
import { type Appointment, makePlan, type PlanRules } from '@/lib/plan/make-plan';
import { anAppointment, strand, theRules } from './a-clinic';

const now = Date.parse('2026-11-26T22:00:00Z');

let uids = 0;

function options(parts: Partial<EntryOptions> = {}): EntryOptions {
  uids = 0;
  return {
    title: 'Appointment',
    hasTimes: true,
    timeZone: 'America/Chicago',
    locale: 'en-US',
    note: 'Check these times with us.',
    createUid: () => `uid-${++uids}`,
    ...parts,
  };
}

function write(
  appointment: Partial<Appointment> = {},
  parts: Partial<EntryOptions> = {},
  rules: Partial<PlanRules> = {},
) {
  const plan = makePlan(anAppointment(appointment), theRules(rules));
  return toCalendarFile(toCalendarEntries(plan, options(parts)), now);
}

/** What each parser finds: title, start, end, description, minutes of the reminders. */
type Read = { title: string; from: string; until: string; text: string; alarms: string[] };

function readWithIcalJs(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      title: event.summary,
      from: event.startDate.toJSDate().toISOString(),
      until: event.endDate.toJSDate().toISOString(),
      text: event.description,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('description'))),
    };
  });
}

function readWithNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
    event?.type === 'VEVENT'
      ? [
          {
            title: String(event.summary),
            from: event.start.toISOString(),
            until: event.end?.toISOString() ?? '',
            text: String(event.description),
            alarms: (event.alarms ?? []).map((alarm) => String(alarm.description)),
          },
        ]
      : [],
  );
}

function readWithTsIcs(text: string): Read[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
    title: event.summary,
    from: event.start.date.toISOString(),
    until: event.end?.date.toISOString() ?? '',
    text: event.description ?? '',
    alarms: (event.alarms ?? []).map(({ description = '' }) => description),
  }));
}

const readers = {
  'ical.js': readWithIcalJs,
  'node-ical': readWithNodeIcal,
  'ts-ics': readWithTsIcs,
};

for (const [name, read] of Object.entries(readers)) {
  test(`${name} reads a course over a month’s end, a leap day and a holiday`, () => {
    const events = read(write({ day: '2028-02-22' }));
    expect(events.map(({ from }) => from)).toEqual([
      '2028-02-22T15:00:00.000Z',
      '2028-02-25T15:00:00.000Z',
      '2028-02-29T15:00:00.000Z',
      '2028-03-03T15:00:00.000Z',
      '2028-03-07T15:00:00.000Z',
      '2028-03-10T15:00:00.000Z',
    ]);
    expect(events[0]?.until).toBe('2028-02-22T17:00:00.000Z');
    const holiday = read(write({ day: '2026-11-23' }));
    expect(holiday[1]?.from).toBe('2026-11-25T15:00:00.000Z');
  });

  test(`${name} reads summer time where it begins within the course`, () => {
    const events = read(write({ day: '2027-03-11' }));
    // Clocks change on 14 March: 09:00 is 15:00 UTC before it, and 14:00 after.
    expect(events.map(({ from }) => from.slice(5, 16))).toEqual([
      '03-11T15:00',
      '03-15T14:00',
      '03-18T14:00',
      '03-22T14:00',
      '03-25T14:00',
      '03-29T14:00',
    ]);
  });

  test(`${name} reads a title with every character that has a meaning in the file`, () => {
    const title = 'Dr; M, "x" \\ é 😀 '.repeat(6).trim();
    const [event] = read(write({}, { title }));
    expect(event?.title).toBe(title);
    expect(event?.text).toContain('Stop eating: 6:00');
    expect(event?.text).toContain('\nAn adult stays with you until: Tue, Jan 12, morning\n');
    expect(event?.text).toContain('\nCheck these times with us.');
    expect(event?.alarms).toHaveLength(3);
  });
}

/** The lines of the file, put together again where they were folded. */
function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

test('lines end with CRLF, have at most 75 octets, and no character is cut', () => {
  const text = write({}, { title: '😀é'.repeat(30) });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(() => encodeURIComponent(line)).not.toThrow();
  }
  expect(unfold(text)).toContain(`SUMMARY:${'😀é'.repeat(30)}`);
});

test('each entry has its own UID, when it was made, and its hours in UTC', () => {
  const lines = unfold(write());
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(
    Array.from({ length: 6 }, (_, index) => `UID:uid-${index + 1}`),
  );
  expect(lines.filter((line) => line === 'DTSTAMP:20261126T220000Z')).toHaveLength(6);
  expect(lines.filter((line) => /^DT(START|END):\d{8}T\d{6}Z$/.test(line))).toHaveLength(12);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('a line break in a title cannot add a line of its own', () => {
  const text = write({}, { title: 'Mine\r\nATTENDEE:mailto:a@b.c\u0000' });
  expect(unfold(text).filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  expect(readWithIcalJs(text)[0]?.title).toBe('Mine\nATTENDEE:mailto:a@b.c ');
});

test('reminders come when food and drink stop, and a day before for the companion', () => {
  const lines = unfold(write()).filter((line) => line.startsWith('TRIGGER'));
  expect(lines.slice(0, 3)).toEqual(['TRIGGER:-PT180M', 'TRIGGER:-PT60M', 'TRIGGER:-PT1440M']);
});

test('nobody is woken: what stops in the night is told the evening before', () => {
  const { figures } = theRules();
  const lines = unfold(write({}, {}, { figures: { ...figures, food: 480 } }));
  // 8 hours before 09:00 is 01:00: at 20:00, 13 hours before.
  expect(lines).toContain('TRIGGER:-PT780M');
  expect(lines.join()).toContain('Stop eating: Mon\\, Jan 11\\, 1:00');
});

test('nothing in it says who treats or what for, and the times can be left out', () => {
  const lines = unfold(
    write({ place: { ...strand, label: 'Ketamine Clinic' } }, { hasTimes: false }),
  );
  expect(lines.join('\n')).not.toMatch(/ketamine|infusion|clinic|strand|http/i);
  const outside = lines.join('\n').replaceAll(/BEGIN:VALARM.*?END:VALARM/gs, '');
  expect(outside).not.toMatch(/DESCRIPTION|eat/i);
  expect(lines.filter((line) => line === 'CLASS:PRIVATE')).toHaveLength(6);
});
