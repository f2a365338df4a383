import type { FigureFact } from '../../../load/clinic-facts';
import type { ContentItem } from '../../../load/content-item';
import { proseOf } from '../../../load/text/prose';
import { sentencesOf } from '../../../load/text/sentences';
import { findTokens } from '../../../markdown/grammar/tokens';
import type { Finding, Rule } from '../../rule';
import { isAbout } from '../../values/figures/figure-topics';
import { clauseAt } from '../../values/figures/typed-figures';
import { isInUnit } from './figure-unit';

/** What is said of the drip, and of no visit. */
const ofDrip =
  /\b(?:drip|infusion)(?: itself)? (?:runs|lasts|takes|is over)(?: for| in| within| about)? $/i;

/** When something is done, and not what is done: "before and after an infusion". */
const whenItIs =
  /\b(?:before|after|of|between|from)(?: (?:and|or) (?:before|after))? (?:an?|the|each|every|your|any) (?:infusion|drip)s?\b/gi;

const isSpanUnit = (unit: string) => unit === 'hours' || unit === 'minutes';

/** What somebody comes to harm by, if its number is another one. */
const ofSafety = /^(?:food|fluid|drink|alcohol|cannabis|dagga|driving)\b/;

/** In an answer on driving, "Not for {{recovery-minutes}}" is about driving. */
function byTitle(
  figure: FigureFact,
  figures: readonly FigureFact[],
  { fields: { question } }: ContentItem,
): FigureFact[] {
  if (typeof question !== 'string' || isAbout(figure, question)) return [];
  return figures.filter(
    (one) => isSpanUnit(one.unit) && ofSafety.test(one.name) && isAbout(one, question),
  );
}

/** Only a warning: the sentence may speak of two things. */
export const fittingFigures: Rule = {
  id: 'fitting-figures',
  severity: 'warning',
  judgesSentences: true,
  message: 'prints a number that is about something else than its sentence',
  fix: 'write the token of the figure that is meant',
  check: ({ items, facts }) =>
    items.flatMap((item) =>
      proseOf(item).flatMap((prose): Finding[] => {
        const tokens = findTokens(prose.text);
        if (tokens.length === 0) return [];
        const sentences = sentencesOf(prose, facts.locale);
        return tokens.flatMap(({ name, written, offset }): Finding[] => {
          const figure = facts.figures.find((one) => one.name === name);
          if (!figure) return [];
          const line = prose.lineAt(offset);
          const after = prose.text.slice(offset + written.length);
          const [unit] = /^ (?:minutes?|hours?|days?|weeks?|months?)\b/.exec(after) ?? [];
          if (unit && /^\d+$/.test(figure.displayText)) {
            const sentence = `"${written}${unit}" prints "${figure.displayText}${unit}", and ${name} counts ${figure.unit}: write the token that is meant`;
            return [{ file: item.path, line, words: written, sentence }];
          }
          if (
            figure.unit === 'hours' &&
            /\bnot (?:[a-z]+ )?after $/i.test(prose.text.slice(0, offset))
          ) {
            const sentence = `"not after ${written}" forbids it only once that time is over: write "not for" or "not within"`;
            return [{ file: item.path, line, words: written, sentence }];
          }
          const infusion = facts.figures.find((one) => /^infusion-/.test(one.name));
          if (infusion && /^visit-/.test(name) && ofDrip.test(prose.text.slice(0, offset))) {
            const sentence = `${written} prints "${figure.displayText}", which is "${figure.label}", and the sentence is about the drip: is {{${infusion.name}}} (${infusion.displayText}) meant here?`;
            return [{ file: item.path, line, words: written, sentence }];
          }
          const around = sentences.find(
            (one) => one.offset <= offset && offset < one.offset + one.text.length,
          );
          const isSpan = isSpanUnit(figure.unit);
          // With a wrong unit, which figure-unit tells, others seem to fit.
          const isClear = isSpan && isInUnit(figure.unit, figure.displayText);
          if (!around || !isClear || isAbout(figure, around.text)) return [];
          const others = facts.figures.filter(
            (one) =>
              // Every other sentence says "infusion", whatever its number is about.
              (one.unit === figure.unit || (isSpanUnit(one.unit) && one !== infusion)) &&
              isInUnit(one.unit, one.displayText) &&
              isAbout(one, clauseAt(around.text, offset - around.offset).replaceAll(whenItIs, '')),
          );
          if (others.length === 0) others.push(...byTitle(figure, facts.figures, item));
          if (others.length === 0) return [];
          const shown = others.map((one) => `{{${one.name}}} (${one.displayText})`).join(' or ');
          const sentence = `${written} prints "${figure.displayText}", which is "${figure.label}": is ${shown} meant here?`;
          return [{ file: item.path, line, words: written, sentence }];
        });
      }),
    ),
};
