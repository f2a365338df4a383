import type { Content } from '@/lib/content/content';
import type { SceneName } from '@/lib/content/markdown/grammar/scene-names';
import { getFigure } from '../facts/figure-view';
import { getFigureText } from '../text/article';

/** A visit: how long each step takes, what applies afterwards, and how each looks. */
export type DayView = {
  steps: { label: string; displayText: string; minutes: number; scene: SceneName }[];
  afterwards: { label: string; displayText: string; scene: SceneName };
  /** What to keep free for all of it; absent where the clinic has no such figure. */
  whole: { displayText: string; minutes: number } | undefined;
};

/** @throws Error when the clinic lacks one of its figures; `npm run check` says where */
export function toDayView(content: Content): DayView {
  const steps = [
    { figure: getFigure('infusion-minutes', content), scene: 'drip' },
    { figure: getFigure('recovery-minutes', content), scene: 'monitor' },
  ] as const;
  const driving = getFigure('driving-hours', content);
  const visit = content.figures.find(({ name }) => name === 'visit-hours');
  return {
    steps: steps.map(({ figure, scene }) => ({
      scene,
      label: figure.label,
      displayText: getFigureText(content.figureTexts, figure.name),
      minutes: figure.value,
    })),
    afterwards: {
      scene: 'journey-home',
      label: driving.label,
      displayText: getFigureText(content.figureTexts, driving.name),
    },
    whole: visit && {
      displayText: getFigureText(content.figureTexts, visit.name),
      minutes: visit.unit === 'hours' ? visit.value * 60 : visit.value,
    },
  };
}
