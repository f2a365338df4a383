/** The figures from which each picture is drawn, by the picture's name. */
export const drawnFigures = {
  day: ['infusion-minutes', 'recovery-minutes', 'driving-hours'],
  times: ['food-hours', 'fluid-hours', 'visit-hours', 'driving-hours'],
  course: ['sessions', 'course-weeks', 'sessions-per-week'],
} as const;

/** The figures of a picture; empty if it shows something else. */
export function figuresOfPicture(kind: string): readonly string[] {
  return isDrawnFromFigures(kind) ? drawnFigures[kind] : [];
}

/** Whether a picture is drawn from the clinic's figures. */
export function isDrawnFromFigures(kind: string): kind is keyof typeof drawnFigures {
  return kind in drawnFigures;
}
