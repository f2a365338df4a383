/** One line of the report. */
export type Figure = {
  name: string;
  value: string;
  target: string;
  /** Absent where nothing is wanted of it, or where it could not be measured. */
  isMet?: boolean;
};

export type BenchOptions = {
  seed: number;
  /** How much of the full number of repetitions, from 0 to 1. */
  share: number;
};

/** A number that has to be just this one. */
export function toExactFigure(name: string, value: number, wanted: number): Figure {
  return { name, value: String(value), target: String(wanted), isMet: value === wanted };
}

/** A number that has to be below another. */
export function toBoundedFigure(name: string, value: number, below: number, unit: string): Figure {
  return {
    name,
    value: `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`,
    target: `< ${below} ${unit}`,
    isMet: value < below,
  };
}
