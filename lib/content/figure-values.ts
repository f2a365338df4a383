import type { Clinic } from './schemas/clinic';
import type { Figure } from './schemas/figures';

const derived = {
  'clinic-name': (clinic: Clinic) => clinic.name,
  'emergency-number': (clinic: Clinic) => clinic.emergency.number,
  'helpline-name': (clinic: Clinic) => clinic.helplines[0]?.name ?? '',
  'helpline-number': (clinic: Clinic) => clinic.helplines[0]?.phone ?? '',
  'reply-time': (clinic: Clinic) => clinic.reply.within,
};

/** Names that `{{…}}` understands besides those of figures.yaml; their values stand in clinic.yaml. */
export const derivedFigureNames: readonly string[] = Object.keys(derived);

/** What each `{{name}}` prints. */
export function toFigureTexts(clinic: Clinic, figures: readonly Figure[]): Map<string, string> {
  const texts = new Map(figures.map((figure) => [figure.name, toFigureText(figure)]));
  for (const [name, read] of Object.entries(derived)) texts.set(name, read(clinic));
  return texts;
}

/** A figure in words: the cautious ones for as long as nobody has confirmed the value. */
function toFigureText(figure: Figure): string {
  const isConfirmed = figure.confirmedOn !== null;
  return isConfirmed ? figure.said : (figure.saidUntilConfirmed ?? figure.said);
}
