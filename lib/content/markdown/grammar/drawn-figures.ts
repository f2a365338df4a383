/** The figures from which each picture is drawn, by the picture's name. */
export const drawnFigures = {
  day: ['infusion-minutes', 'recovery-minutes', 'driving-hours'],
  course: ['sessions', 'course-weeks', 'sessions-per-week'],
} as const;

/** The figures of a picture; empty if it shows something else. */
export function figuresOfPicture(kind: string): readonly string[] {
  return kind === 'day' || kind === 'course' ? drawnFigures[kind] : [];
}
