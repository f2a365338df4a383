import { itemsOf } from '../../../load/content-item';
import { clinicFigures, definedFigures } from '../../../references/used-figures';
import type { Rule } from '../../rule';

export const uniqueFigure: Rule = {
  id: 'unique-figure',
  severity: 'error',
  message: 'is defined twice',
  fix: 'give one of them another name',
  check: ({ allItems }) => {
    const [figuresFile] = itemsOf(allItems, 'Figures');
    if (!figuresFile) return [];
    const ofClinic = clinicFigures(allItems);
    const defined = definedFigures(allItems);
    return defined
      .filter(
        ({ name }, index) =>
          ofClinic.includes(name) || defined.findIndex((other) => other.name === name) !== index,
      )
      .map(({ name, index }) => ({
        file: figuresFile.path,
        line: figuresFile.lineOf(['figures', index, 'name']),
        sentence: `the figure "${name}" is defined twice: give one of them another name`,
      }));
  },
};
