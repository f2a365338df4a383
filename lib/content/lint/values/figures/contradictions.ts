import type { FigureFact } from '../../../load/clinic-facts';
import type { Finding, LintContext } from '../../rule';
import { type TextUnit, toTextUnits } from '../../texts/text-units';
import { findCounted } from './counted-figures';
import { findStated } from './stated-figures';

type Contradiction = Finding & { isGrave: boolean };

/** Numbers that differ from what the clinic's figures decide, in sentences, lists and tables. */
export function findContradictions({ items, facts }: LintContext): Contradiction[] {
  const { figures, locale } = facts;
  return items
    .filter(({ type }) => type !== 'Source')
    .flatMap((item) =>
      toTextUnits(item, locale).flatMap((unit) =>
        findIn(unit, figures).map(
          ({ words, offset, isGrave, figures }): Contradiction => ({
            file: item.path,
            line: unit.lineAt(offset),
            words,
            message: `is not what figures.yaml has (${figures.map(toWords).join(', ')})`,
            ...(unit.withoutTokens && { fix: unit.withoutTokens }),
            isGrave,
          }),
        ),
      ),
    );
}

/** In characters. What is longer is no sentence, and has a rule of its own. */
const longest = 1000;

function findIn(unit: TextUnit, figures: readonly FigureFact[]) {
  if (unit.text.length > longest) return [];
  const stated = findStated(unit, figures);
  return stated.length > 0 ? stated : findCounted(unit, figures);
}

/** `{{food-hours}}: 3 hours` */
export function toWords({ name, value, unit, displayText }: FigureFact): string {
  // A new value comes first, and what is printed of it next.
  const isOld = /\d/.test(displayText) && !displayText.includes(String(value));
  return `{{${name}}}: ${isOld ? `${value} ${unit}` : displayText}`;
}
