import type { FigureFact } from '../../../load/clinic-facts';
import { readWords } from '../../matching/find-claim';
import { findStatement } from '../../matching/find-statement';
import { loadStatements } from '../../matching/load-wording';

/** A permission, or a habit, that leaves a figure no room, and the figures that it denies. */
type Denial = { words: string; offset: number; isMeant: (figure: FigureFact) => boolean };

const denials = loadStatements('denied-figures');

/** What leaves a figure no room, without a number. */
export function findDenials(written: { text: string }): Denial[] {
  const sentence = { text: written.text, ...readWords(written) };
  return denials.flatMap((denial): Denial[] => {
    const found = findStatement(sentence, denial);
    if (!found) return [];
    const isMeant = ({ name }: FigureFact) =>
      denial.figures.some((figure) => name.startsWith(figure));
    return [{ ...found, isMeant }];
  });
}
