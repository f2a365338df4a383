import { toPhoneTexts } from '../figure-values';
import { clinicSchema } from '../schemas/clinic';
import { type ContentItem, itemsOf, listField } from './content-item';
import { readPhoneLines } from './phone-lines';

/** A number in figures.yaml, as far as it could be read. */
export type FigureFact = { name: string; value: number; unit: string; said: string };

/** A name, time or number that stands once in clinic.yaml or below locations/. */
export type ClinicFact = {
  text: string;
  /** What prints it: a figure's name, or words that say where it is shown. */
  shownBy: { figure: string } | { place: string };
};

/** What the check has to know of the clinic before it reads the texts. */
export type ClinicFacts = {
  locale: string;
  timeZone: string;
  currency: string | undefined;
  figures: FigureFact[];
  /** What each `{{name}}` prints, once it is confirmed. */
  figureTexts: Map<string, string>;
  names: ClinicFact[];
  phones: ClinicFact[];
};

/** Reads the facts as they are written: other checks report what is wrong with them. */
export function readClinicFacts(items: readonly ContentItem[]): ClinicFacts {
  const [clinic] = itemsOf(items, 'Clinic');
  const [figuresFile] = itemsOf(items, 'Figures');
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const figures = figuresFile ? listField(figuresFile, 'figures').flatMap(toFigure) : [];
  return {
    locale: localeOr(text(clinic?.fields.locale), 'en-GB'),
    timeZone: timeZoneOr(text(clinic?.fields.timeZone), 'UTC'),
    currency: text(clinic?.fields.currency),
    figures,
    figureTexts: new Map(figures.map(({ name, said }) => [name, said])),
    names: clinic ? readNames(clinic) : [],
    phones: [
      ...(clinic ? readPhones(clinic) : []),
      ...itemsOf(items, 'Location').flatMap(readPhones),
    ],
  };
}

function localeOr(locale: string | undefined, fallback: string): string {
  return clinicSchema.shape.locale.safeParse(locale).data ?? fallback;
}

function timeZoneOr(timeZone: string | undefined, fallback: string): string {
  return clinicSchema.shape.timeZone.safeParse(timeZone).data ?? fallback;
}

function toFigure(value: unknown): FigureFact[] {
  const { name, value: amount, unit, said } = (value ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && typeof amount === 'number' && typeof unit === 'string'
    ? [{ name, value: amount, unit, said: String(said ?? amount) }]
    : [];
}

function readNames({ fields }: ContentItem): ClinicFact[] {
  const { within } = (fields.reply ?? {}) as { within?: unknown };
  return [
    { text: String(fields.name ?? ''), shownBy: { figure: 'clinic-name' } },
    { text: String(within ?? ''), shownBy: { figure: 'reply-time' } },
  ].filter(({ text }) => text !== '');
}

function readPhones(item: ContentItem): ClinicFact[] {
  const place = { place: `${item.path} has it, and the site shows it from there` };
  const tokens = toPhoneTexts(item.fields);
  const shownBy = (phone: unknown): ClinicFact['shownBy'] => {
    const [figure] = [...tokens].find(([, text]) => text === phone) ?? [];
    return figure === undefined ? place : { figure };
  };
  const numbers = readPhoneLines(item).flatMap(({ line }) => [line.phone, line.sms]);
  return [...numbers, item.fields.phone].flatMap((text) =>
    // Words in place of a number would be found everywhere; the schema refuses them.
    typeof text === 'string' && /\d\D*\d/.test(text) ? [{ text, shownBy: shownBy(text) }] : [],
  );
}
