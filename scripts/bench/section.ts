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

/** The targets of all sections, and then each section, in Markdown. */
export function toReport(sections: readonly Section[]): string {
  const targets = sections
    .flatMap((section) => section.targets)
    .map(({ target, measured, isMet }): Cells => {
      return [target, measured, isMet === undefined ? '–' : isMet ? 'yes' : '**no**'];
    });
  const texts = [
    '## Targets',
    'What a page may weigh is held by every build (`lib/static-html/budgets.ts`).',
    toMarkdownTable(['Target', 'Measured', 'Met'], targets),
    ...sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
  ];
  return `${texts.join('\n\n')}\n`;
}
