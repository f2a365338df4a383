import type { Readable } from './schemas/fields/readable';
import type { Clinic } from './schemas/records/clinic';
import type { Figure } from './schemas/records/figures';

/**
 * The first helpline and the emergency number have names of their own; the others are named by id.
 */
const phoneTokens = (clinic: ClinicValues): [string, string | undefined][] => [
  ['emergency-number', clinic.emergency?.number],
  ['helpline-number', clinic.helplines?.[0]?.phone],
  ...[
    ...(clinic.helplines ?? []),
    ...(clinic.emergency?.others ?? []),
    ...(clinic.phoneBook ?? []),
  ].map((line): [string, string | undefined] => [`phone-${line?.id}`, line?.id && line.phone]),
];

const wordTokens = (clinic: ClinicValues): [string, string | undefined][] => [
  ['clinic-name', clinic.name],
  ['helpline-name', clinic.helplines?.[0]?.name],
  ['reply-time', clinic.reply?.within],
];

/** clinic.yaml, which may be incomplete. */
type ClinicValues = Readable<
  Pick<Clinic, 'name' | 'emergency' | 'helplines' | 'phoneBook' | 'reply'>
>;

/** What each `{{name}}` prints that is a telephone number. */
export function toPhoneTexts(clinic: ClinicValues): Map<string, string> {
  return withoutMissing(phoneTokens(clinic));
}

/** What each `{{name}}` prints whose value is in clinic.yaml. */
export function toClinicTexts(clinic: ClinicValues): Map<string, string> {
  return withoutMissing([...wordTokens(clinic), ...phoneTokens(clinic)]);
}

/** What each `{{name}}` prints. */
export function toFigureTexts(clinic: Clinic, figures: readonly Figure[]): Map<string, string> {
  return new Map([
    ...figures.map((figure): [string, string] => [figure.name, figure.displayText]),
    ...toClinicTexts(clinic),
  ]);
}

function withoutMissing(tokens: [string, string | undefined][]): Map<string, string> {
  return new Map(tokens.filter((token): token is [string, string] => token[1] !== undefined));
}
