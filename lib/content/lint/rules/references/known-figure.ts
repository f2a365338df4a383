import { itemsOf } from '../../../load/content-item';
import { fileNameOf } from '../../../load/files/file-path';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { clinicFigures, definedFigures, usedFigures } from '../../../references/used-figures';
import type { Rule } from '../../rule';
import { figuresLike } from '../../values/figures/figure-topics';

export const knownFigure: Rule = {
  id: 'known-figure',
  severity: 'error',
  message: 'is not a figure of figures.yaml or clinic.yaml',
  fix: 'write the name of one, or add it',
  check: ({ allItems, facts }) => {
    const [figuresFile] = itemsOf(allItems, 'Figures');
    const [clinic] = itemsOf(allItems, 'Clinic');
    // Without a readable file every figure would be unknown; the file has its own diagnostics.
    if (!clinic || !figuresFile || !Array.isArray(figuresFile.fields.figures)) return [];
    const defined = definedFigures(allItems).map(({ name }) => name);
    const known = [...defined, ...clinicFigures(allItems)];
    const used = new Set(allItems.flatMap((item) => usedFigures(item).map(({ name }) => name)));
    const suggest = (name: string, names: readonly string[]) => {
      const suggestion = suggestName(name, names);
      const [nearest] = /(?<=^did you mean ").*(?="\?$)/.exec(suggestion) ?? [];
      if (nearest !== undefined && defined.includes(nearest) && !used.has(nearest)) {
        return `did you mean "${nearest}", which no text uses? Then correct its name in ${fileNameOf(figuresFile.path)}`;
      }
      const alike = nearest === undefined ? figuresLike(name, facts.figures) : [];
      return alike.length > 0
        ? `did you mean ${alike.map((figure) => `"${figure.name}" (${figure.label})`).join(' or ')}?`
        : suggestion;
    };
    return allItems.flatMap((item) =>
      usedFigures(item)
        .filter(({ name, isClinicAllowed }) => !(isClinicAllowed ? known : defined).includes(name))
        .map(({ name, line, isClinicAllowed }) => ({
          file: item.path,
          line,
          sentence: `{{${name}}} is not in ${fileNameOf(figuresFile.path)}: ${suggest(name, isClinicAllowed ? known : defined)}`,
        })),
    );
  },
};
