import { itemsOf } from '../../../load/content-item';
import { fileNameOf } from '../../../load/files/file-path';
import { suggestName } from '../../../references/nearest-name';
import { clinicFigures, definedFigures, usedFigures } from '../../../references/used-figures';
import type { Rule } from '../../rule';

export const knownFigure: Rule = {
  id: 'known-figure',
  severity: 'error',
  message: 'is not a figure of figures.yaml or clinic.yaml',
  fix: 'write the name of one, or add it',
  check: ({ allItems }) => {
    const [figuresFile] = itemsOf(allItems, 'Figures');
    const [clinic] = itemsOf(allItems, 'Clinic');
    // Without a readable file every figure would be unknown; the file has its own diagnostics.
    if (!clinic || !figuresFile || !Array.isArray(figuresFile.fields.figures)) return [];
    const defined = definedFigures(allItems).map(({ name }) => name);
    const known = [...defined, ...clinicFigures(allItems)];
    return allItems.flatMap((item) =>
      usedFigures(item)
        .filter(({ name, isClinicAllowed }) => !(isClinicAllowed ? known : defined).includes(name))
        .map(({ name, line, isClinicAllowed }) => ({
          file: item.path,
          line,
          sentence: `{{${name}}} is not in ${fileNameOf(figuresFile.path)}: ${suggestName(name, isClinicAllowed ? known : defined)}`,
        })),
    );
  },
};
