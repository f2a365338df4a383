import { clinicSchema } from '../schemas/clinic';
import { type ContentItem, itemsOf, listField } from './content-item';

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

type Line = { phone?: unknown; sms?: unknown; number?: unknown };

function readPhones({ fields, path }: ContentItem): ClinicFact[] {
  const place = { place: `${path} has it, and the site shows it from there` };
  const { number, others } = (fields.emergency ?? {}) as Line & { others?: unknown };
  const [first, ...rest] = [fields.helplines].flat() as (Line | undefined)[];
  const facts: [unknown, ClinicFact['shownBy']][] = [
    [number, { figure: 'emergency-number' }],
    [first?.phone, { figure: 'helpline-number' }],
    [first?.sms, place],
    ...[others, rest].flat(2).flatMap((line): [unknown, ClinicFact['shownBy']][] => [
      [(line as Line | undefined)?.phone, place],
      [(line as Line | undefined)?.sms, place],
    ]),
    [fields.phone, place],
  ];
  return facts.flatMap(([text, shownBy]) =>
    // Words in place of a number would be found everywhere; the schema refuses them.
    typeof text === 'string' && /\d\D*\d/.test(text) ? [{ text, shownBy }] : [],
  );
}
