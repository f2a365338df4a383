/** What a clinic asks for around an infusion, in minutes. What it has no figure for is absent. */
export type DayFigures = {
  food?: number | undefined;
  fluid?: number | undefined;
  arrive?: number | undefined;
  visit?: number | undefined;
  infusion?: number | undefined;
  recovery?: number | undefined;
  driving?: number | undefined;
  therapy?: number | undefined;
  /** What is left out both before and after, such as alcohol. */
  leftOut: { label: string; minutes: number }[];
};

export type StepKind =
  | 'food'
  | 'fluid'
  | 'leave'
  | 'arrive'
  | 'appointment'
  | 'home'
  | 'free'
  | 'stay'
  | 'therapy'
  | 'driving';

/** One thing to do, in minutes from the time of the appointment; negative before it. */
export type DayStep = { kind: StepKind; minutes: number };

/** What each step is called, on the sheet and in the table. */
export const stepLabels: Record<StepKind, string> = {
  food: 'Stop eating',
  fluid: 'Stop drinking, water too',
  leave: 'Leave home',
  arrive: 'Arrive',
  appointment: 'Your appointment',
  home: 'Drip and monitoring are over, at the earliest',
  free: 'Going home, perhaps later',
  stay: 'An adult stays with you until',
  therapy: 'Talking therapy (somebody else drives) by',
  driving: 'No driving before',
};

/** Said beside the clock times of a day, since nobody knows when its visit ends. */
export const restOfDay =
  'Keep the rest of the day free, and your companion the night too. If you leave later, the time without driving ends later.';

/**
 * The steps of one day in their order. Where two readings are possible the safer one holds: the wait
 * before driving begins when the visit is over, not with the infusion. How long somebody stays is no time
 * by the clock: it is until the next morning.
 *
 * @param travelMinutes the journey from home; `undefined` leaves out when to leave
 */
export function toDaySteps(figures: DayFigures, travelMinutes?: number): DayStep[] {
  const { food, fluid, arrive = 0, driving, therapy } = figures;
  const earliest = toEarliestEnd(figures);
  const end = toVisitEnd(figures);
  const steps: [StepKind, number | undefined][] = [
    ['food', food && -food],
    ['fluid', fluid && -fluid],
    ['leave', travelMinutes === undefined ? undefined : -arrive - travelMinutes],
    ['arrive', arrive > 0 ? -arrive : undefined],
    ['appointment', 0],
    ['home', earliest === end ? undefined : earliest],
    ['free', end],
    ['stay', end],
    ['therapy', therapy],
    ['driving', driving && (end ?? 0) + driving],
  ];
  return steps
    .flatMap(([kind, minutes]) => (minutes === undefined ? [] : [{ kind, minutes }]))
    .sort((a, b) => a.minutes - b.minutes);
}

/** From the appointment to when the visit may be over at the latest that is planned for, in minutes. */
export function toVisitEnd({ visit, ...figures }: DayFigures): number | undefined {
  const ends = [visit, toEarliestEnd(figures)].filter((end) => end !== undefined);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

function toEarliestEnd({ infusion, recovery }: Omit<DayFigures, 'visit'>): number | undefined {
  return infusion === undefined || recovery === undefined ? undefined : infusion + recovery;
}
