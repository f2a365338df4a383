import { type Cells, toMarkdownTable } from './markdown-table';

/** What one measurement says in the report. */
export type Section = {
  heading: string;
  /** How it was measured, and its tables: one paragraph each. */
  paragraphs: string[];
  targets: Target[];
};

/** Something that has to hold, and what was measured; `isMet` is absent where it could not be. */
export type Target = { target: string; measured: string; isMet?: boolean };

export type BenchOptions = {
  /** Measures a few pages, once each. */
  isQuick: boolean;
  /** Says on the terminal what is being done. */
  tell: (what: string) => void;
};

export function toTargetsTable(targets: readonly Target[]): string {
  const rows = targets.map(({ target, measured, isMet }): Cells => {
    return [target, measured, isMet === undefined ? '–' : isMet ? 'yes' : '**no**'];
  });
  return toMarkdownTable(['Target', 'Measured', 'Met'], rows);
}
