import type { ReactNode } from 'react';
import type { SceneName } from '@/lib/views/pictures/drawings';
import { DripScene, MonitorScene, MusicScene, RoomScene } from './bed-scenes';
import { ArrivingScene, CompanionScene, JourneyHomeScene, RingingScene } from './people-scenes';

const scenes: Record<SceneName, () => ReactNode> = {
  arriving: ArrivingScene,
  room: RoomScene,
  drip: DripScene,
  monitor: MonitorScene,
  music: MusicScene,
  companion: CompanionScene,
  'journey-home': JourneyHomeScene,
  ringing: RingingScene,
};

/** Every drawing, for the style guide. */
export const sceneNames = Object.keys(scenes) as SceneName[];

/**
 * A line drawing of something that happens to a patient. All are one hand: seen from the side, people of
 * one size, the lower edge as the floor, three tints (pictures.css, `.scene`). It only decorates: the text
 * beside it says more.
 */
export function Scene({ name }: { name: SceneName }) {
  const Drawn = scenes[name];
  return (
    <svg viewBox="0 0 220 140" aria-hidden="true">
      <Drawn />
    </svg>
  );
}
