import type { SceneName } from '@/lib/views/pictures/drawings';
import { ScenePanel } from './scene-panel';

/** What each drawing shows, for those who see it and wonder; the text beside it says more. */
const captions: Record<SceneName, string> = {
  arriving: 'You arrive, and somebody comes with you.',
  room: 'A bed, a drip, and a chair for somebody.',
  drip: 'The drip runs, and somebody sits beside you.',
  monitor: 'A cuff on your arm, and somebody watching the monitor.',
  music: 'You lie still, with an eye mask and headphones.',
  companion: 'Your companion comes to take you home.',
  'journey-home': 'Somebody else drives you home.',
  ringing: 'Somebody rings for help.',
};

/** A drawing alone, with its caption. */
export function CaptionedScene({ name }: { name: SceneName }) {
  return (
    <figure>
      <ScenePanel name={name} />
      <figcaption className="mt-1 text-base text-muted">{captions[name]}</figcaption>
    </figure>
  );
}
