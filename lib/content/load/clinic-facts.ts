import { toPhoneTexts } from '../figure-values';
import { isTimeZone } from '../schemas/fields/country-settings';
import { type ContentItem, type ItemOf, itemsOf } from './content-item';
import { readPhoneLines } from './phone-lines';

/** A number in figures.yaml, as far as it could be read. */
export type FigureFact = {
  name: string;
  value: number;
  unit: string;
  displayText: string;
  label: string;
};

/** A name, time or number that is defined once, in clinic.yaml or below locations/. */
export type ClinicFact = {
  text: string;
  /** What prints it: a figure's name, or a description of where it is shown. */
  shownBy: { figure: string } | { place: string };
};

/** What the check needs to know about the clinic before it reads the texts. */
export type ClinicFacts = {
  locale: string;
  timeZone: string;
  currency: string | undefined;
  figures: FigureFact[];
  /** What each `{{name}}` prints once it is confirmed. */
  figureTexts: Map<string, string>;
  names: ClinicFact[];
  phones: ClinicFact[];
};

/** Reads the facts as far as possible: mistakes in them have rules of their own. */
export function readClinicFacts(items: readonly ContentItem[]): ClinicFacts {
  const [clinic] = itemsOf(items, 'Clinic');
  const figures = itemsOf(items, 'Figures').flatMap(readFigures);
  return {
    locale: clinic?.data.locale ?? 'en-GB',
    timeZone: toKnownZone(clinic?.data.timeZone),
    currency: clinic?.data.currency,
    figures,
    figureTexts: new Map(figures.map(({ name, displayText }) => [name, displayText])),
    names: clinic ? readNames(clinic) : [],
    phones: [
      ...(clinic ? readPhones(clinic) : []),
      ...itemsOf(items, 'Location').flatMap(readPhones),
    ],
  };
}

/** A zone that nobody knows has a message of its own, and must not stop the check. */
function toKnownZone(timeZone: string | undefined): string {
  return timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC';
}

function readFigures({ data }: ItemOf<'Figures'>): FigureFact[] {
  return (data.figures ?? []).flatMap((figure) => {
    const { name, label = '', value, unit, displayText } = figure ?? {};
    return name === undefined || value === undefined || unit === undefined
      ? []
      : [{ name, value, unit, label, displayText: displayText ?? String(value) }];
  });
}

function readNames({ data: { name, reply } }: ItemOf<'Clinic'>): ClinicFact[] {
  return [
    { text: name ?? '', shownBy: { figure: 'clinic-name' } },
    { text: reply?.within ?? '', shownBy: { figure: 'reply-time' } },
  ].filter(({ text }) => text !== '');
}

function readPhones(item: ItemOf<'Clinic'> | ItemOf<'Location'>): ClinicFact[] {
  const place = { place: `${item.path} has it, and the site shows it from there` };
  const tokens = item.type === 'Clinic' ? toPhoneTexts(item.data) : new Map<string, string>();
  const shownBy = (phone: string): ClinicFact['shownBy'] => {
    const [figure] = [...tokens].find(([, text]) => text === phone) ?? [];
    return figure === undefined ? place : { figure };
  };
  const numbers = readPhoneLines(item).flatMap(({ line }) => [line.phone, line.sms]);
  return [...numbers, item.data.phone].flatMap((text) =>
    // A single digit would match everywhere.
    text !== undefined && /\d\D*\d/.test(text) ? [{ text, shownBy: shownBy(text) }] : [],
  );
}
