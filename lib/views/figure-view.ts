import type { Content, Figure } from '@/lib/content/content';
import { getFigureText } from './article';
import { formatDay } from './formats';

/** A number of the clinic beside what is usual elsewhere. */
export type FigureView = {
  label: string;
  here: string;
  /** Who has confirmed it, and when, or that nobody has yet. */
  confirmation: string;
  isConfirmed: boolean;
  elsewhere: string | undefined;
};

const confirmers: Record<Figure['owner'], string> = {
  doctor: "the clinic's doctor",
  clinic: 'the clinic',
};

export function toFigureViews(
  names: readonly string[] | undefined,
  content: Content,
): FigureView[] {
  return (names ?? []).map((name) => {
    const figure = content.figures.find((candidate) => candidate.name === name);
    if (!figure) throw new Error(`Unknown figure "${name}" in keyFigures: run npm run check`);
    return {
      label: figure.label,
      here: getFigureText(content.figureTexts, name),
      confirmation:
        figure.confirmedOn === null
          ? `Not yet confirmed by ${confirmers[figure.owner]}`
          : `Confirmed by ${confirmers[figure.owner]} on ${formatDay(figure.confirmedOn, content.clinic)}`,
      isConfirmed: figure.confirmedOn !== null,
      elsewhere: figure.elsewhere?.said,
    };
  });
}
