/** The figures that each picture is drawn from, by its name. */
export const drawnFigures = {
  day: ['infusion-minutes', 'recovery-minutes', 'driving-hours'],
  course: ['sessions', 'course-weeks', 'sessions-per-week'],
} as const;

/** The figures of a picture; none for one that shows something else. */
export function figuresOfPicture(kind: string): readonly string[] {
  return kind === 'day' || kind === 'course' ? drawnFigures[kind] : [];
}
