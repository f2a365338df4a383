import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type EntryOptions, toCalendarEntries } from '@/lib/plan/calendar-entries';
import { toCalendarFile } from '@/lib/plan/calendar-file';
import { type ChoiceErrors, checkChoice } from '@/lib/plan/check-choice';
import { makePlan, type Plan } from '@/lib/plan/make-plan';
import type { PlannerView } from '@/lib/views/pages/preparing/plan-view';

/** What the calendar and the sheet call an appointment, unless the visitor has another word for it. */
export const defaultTitle = 'Appointment';

type MadePlan = { plan: Plan; place: string; title: string; hasTimes: boolean };

/**
 * Reads the form and makes the plan. All of it stays in this page: nothing is sent, stored or put into
 * the URL.
 */
export function usePlanner({ rules, locale, note }: PlannerView) {
  const [errors, setErrors] = useState<ChoiceErrors>({});
  const [made, setMade] = useState<MadePlan>();
  const [isReady, setIsReady] = useState(false);
  const summaryRef = useRef<HTMLDivElement>(null);
  const sheetRef = useRef<HTMLHeadingElement>(null);

  useEffect(() => setIsReady(true), []);

  useEffect(() => {
    if (Object.keys(errors).length > 0) summaryRef.current?.focus();
  }, [errors]);

  useEffect(() => {
    if (!made) return;
    sheetRef.current?.focus();
    return nameThePrint(made.title);
  }, [made]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const read = (name: string) => String(fields.get(name) ?? '');
    const choice = {
      place: read('place'),
      day: read('day'),
      time: read('time'),
      travel: read('travel'),
    };
    const checked = checkChoice(choice, rules, locale, Date.now());
    setErrors(checked.ok ? {} : checked.errors);
    setMade(
      checked.ok
        ? {
            plan: makePlan(checked.appointment, rules),
            place: checked.appointment.place.label,
            title: read('title').trim() || defaultTitle,
            hasTimes: fields.has('hasTimes'),
          }
        : undefined,
    );
  }

  function onDownload() {
    if (!made) return;
    const { timeZone } = rules;
    const options: EntryOptions = { ...made, timeZone, locale, note, createUid };
    download(toCalendarFile(toCalendarEntries(made.plan, options), Date.now()));
  }

  return { errors, made, isReady, summaryRef, sheetRef, onSubmit, onDownload };
}

/** Browsers print a page's title above it, and name the file after it: on this sheet, a discreet one. */
function nameThePrint(title: string): () => void {
  const own = document.title;
  const rename = () => {
    document.title = title;
  };
  const restore = () => {
    document.title = own;
  };
  window.addEventListener('beforeprint', rename);
  window.addEventListener('afterprint', restore);
  return () => {
    window.removeEventListener('beforeprint', rename);
    window.removeEventListener('afterprint', restore);
  };
}

function download(text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: 'appointments.ics' }).click();
  // Safari reads it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Says nothing of this site. `crypto.randomUUID` is missing where a page has no https. */
function createUid(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
