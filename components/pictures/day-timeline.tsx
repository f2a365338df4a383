import type { DayView } from '@/lib/views/pictures/drawings';
import { PictureFrame } from './picture-frame';
import { ScenePanel } from './scenes/scene-panel';

/** The visit as drawings with their words, and below them as a bar to scale, open at its end. */
export function DayTimeline({ day }: { day: DayView }) {
  const { steps, afterwards } = day;
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const starts = steps.map((_, index) =>
    steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  const toX = (minutes: number) => (minutes / total) * barWidth;
  return (
    <PictureFrame title="The day, to scale" caption="From our own figures.">
      <ol className="day-steps mt-3">
        {[...steps, afterwards].map(({ label, displayText, scene }) => (
          <li key={label}>
            <ScenePanel name={scene} />
            <p>
              <strong>{label}:</strong> {displayText}
            </p>
          </li>
        ))}
      </ol>
      <svg viewBox="0 0 320 34" aria-hidden="true" className="mt-4 w-full max-w-md">
        {steps.map(({ label, minutes }, index) => (
          <g key={label} className={tones[index % tones.length]}>
            <rect x={toX(starts[index] ?? 0)} width={toX(minutes) - 2} height="34" />
            <text x={toX(starts[index] ?? 0) + 8} y="22" fontSize="13" className={textTones[index]}>
              {minutes} min
            </text>
          </g>
        ))}
        {/* At least this long, and open-ended. */}
        <path d="M284 17h22m-8-8 8 8-8 8" fill="none" strokeWidth="3" className="stroke-text" />
      </svg>
    </PictureFrame>
  );
}

const barWidth = 280;

const tones = ['fill-accent', 'fill-well'];

const textTones = ['fill-on-accent', 'fill-text'];
