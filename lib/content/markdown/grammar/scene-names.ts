/** The drawings that a text can show with `::drawing[arriving]`; components/pictures/scenes draws them. */
export const sceneNames = [
  'arriving',
  'room',
  'drip',
  'monitor',
  'music',
  'companion',
  'journey-home',
  'ringing',
] as const;

export type SceneName = (typeof sceneNames)[number];

/** Whether there is a drawing of that name. */
export function isSceneName(name: string): name is SceneName {
  return sceneNames.some((known) => known === name);
}
