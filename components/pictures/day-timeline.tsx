import type { DayView } from '@/lib/views/pictures/day-view';
import { PictureFrame } from './picture-frame';
import { ScenePanel } from './scenes/scene-panel';

/**
 * The visit as drawings with their words, and below them as a bar to scale. The steps are the least that
 * they take; the outlined part is the rest of the time to keep free, and the arrow leaves the end open.
 */
export function DayTimeline({ day }: { day: DayView }) {
  const { steps, afterwards, whole } = day;
  const least = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const total = Math.max(least, whole?.minutes ?? 0);
  const starts = steps.map((_, index) =>
    steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  const toX = (minutes: number) => (minutes / total) * barWidth;
  return (
    <PictureFrame title="Your visit, to scale" caption={toCaption(whole?.displayText)}>
      <ol className="day-steps mt-3">
        {[...steps, afterwards].map((step) => (
          <li key={step.label}>
            <ScenePanel name={step.scene} />
            <p>
              {/* Its drawing has a car. */}
              {step === afterwards && 'Somebody takes you home. '}
              <strong>{step.label}:</strong> {step.displayText}
            </p>
          </li>
        ))}
      </ol>
      <svg viewBox="0 0 320 34" aria-hidden="true" className="mt-4 w-full max-w-sm">
        {steps.map(({ label, minutes }, index) => (
          <g key={label} className={tones[index % tones.length]}>
            <rect x={toX(starts[index] ?? 0)} width={toX(minutes) - 2} height="34" />
            <text x={toX(starts[index] ?? 0) + 6} y="22" fontSize="13" className={textTones[index]}>
              {minutes}
              {toX(minutes) > 60 && ' min'}
            </text>
          </g>
        ))}
        {total > least && (
          <g>
            <rect
              x={toX(least) + 1}
              y="1"
              width={toX(total - least) - 2}
              height="32"
              fill="none"
              strokeDasharray="5 4"
              className="stroke-text"
            />
            <text x={toX(least) + 8} y="22" fontSize="12" className="fill-text">
              until you may leave
            </text>
          </g>
        )}
        {/* At least this long, and open-ended. */}
        <path d="M284 17h22m-8-8 8 8-8 8" fill="none" strokeWidth="3" className="stroke-text" />
      </svg>
    </PictureFrame>
  );
}

function toCaption(whole: string | undefined): string {
  const toKeep = whole
    ? `A visit takes at least ${whole}. Keep the rest of the day free, because it may take longer. `
    : '';
  return `${toKeep}The filled parts show the shortest times.`;
}

const barWidth = 280;

const tones = ['fill-accent', 'fill-well'];

const textTones = ['fill-on-accent', 'fill-text'];
