import type { Rule } from '../../rule';
import { findTypedFigures } from '../../values/figures/typed-figures';

/** Only a warning: nothing in the sentence says that it is one of the figures. */
export const possibleFigure: Rule = {
  id: 'possible-figure',
  severity: 'warning',
  message: 'may be a number that the clinic decides, and would not change with figures.yaml',
  fix: 'if it is, write the token of its figure, or give it one in figures.yaml; if it is not, leave it',
  check: (context) =>
    findTypedFigures(context, ({ fitting, possible, isReply }) => {
      if (fitting.length > 0 || isReply) return undefined;
      const { message, fix } = possibleFigure;
      if (possible.length === 0) return { message, fix };
      const tokens = possible.map(({ name, displayText }) => `{{${name}}} (${displayText})`);
      return {
        message,
        fix: `if ${tokens.join(' or ')} is meant, write that; if not, leave it`,
      };
    }),
};
