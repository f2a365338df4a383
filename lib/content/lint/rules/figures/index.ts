import type { Rule } from '../../rule';
import { agreeingFigures } from './agreeing-figures';
import { contradictedFigures } from './contradicted-figures';
import { figureUnit } from './figure-unit';
import { fittingFigures } from './fitting-figures';
import { plausibleValues } from './plausible-values';
import { possibleValues } from './possible-values';

export const figuresRules: readonly Rule[] = [
  fittingFigures,
  agreeingFigures,
  contradictedFigures,
  figureUnit,
  plausibleValues,
  possibleValues,
];
