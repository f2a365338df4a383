import { type Cells, toMarkdownTable } from './markdown-table';

/** What one measurement contributes to the report. */
export type Section = {
  heading: string;
  /** How it was measured, and its tables, one paragraph each. */
  paragraphs: string[];
  targets: Target[];
};

/** A target, and what was measured; `isMet` is absent if it could not be measured. */
export type Target = { target: string; measured: string; isMet?: boolean };

export type BenchOptions = {
  /** Measures a few pages, once each. */
  isQuick: boolean;
  /** Prints progress to the terminal. */
  tell: (what: string) => void;
};

export function toTargetsTable(targets: readonly Target[]): string {
  const rows = targets.map(({ target, measured, isMet }): Cells => {
    return [target, measured, isMet === undefined ? '–' : isMet ? 'yes' : '**no**'];
  });
  return toMarkdownTable(['Target', 'Measured', 'Met'], rows);
}
