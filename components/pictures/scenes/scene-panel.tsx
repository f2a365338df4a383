import type { SceneName } from '@/lib/views/pictures/drawings';
import { Scene } from './scene';

/** A drawing on its background, as wide as the text that it belongs to. */
export function ScenePanel({ name }: { name: SceneName }) {
  return (
    <div className="scene">
      <Scene name={name} />
    </div>
  );
}
