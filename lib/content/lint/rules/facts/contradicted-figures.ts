import type { FigureFact } from '../../../load/clinic-facts';
import { toNumber } from '../../matching/number-words';
import type { Rule } from '../../rule';
import { findHardCoded } from '../../texts/hard-coded-values';
import { isAboutOthers } from '../language/hard-coded-figure';

const number =
  '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety)';

/** How long an infusion runs, and how many there are, as somebody types it from memory. */
const typed: readonly { words: RegExp; isMeant: (text: string) => boolean; units: string[] }[] = [
  {
    words: new RegExp(
      `(?<![\\d.,–-])\\b${number}[ -](?:infusions|sessions|treatments|drips)\\b`,
      'i',
    ),
    isMeant: (text) =>
      /\b(?:course|you (?:will )?(?:have|get|need)|we (?:give|plan|offer))\b/i.test(text),
    units: ['sessions', 'sessions per week'],
  },
  {
    words: new RegExp(`(?<![\\d.,–-])\\b${number}[ -]minutes?\\b`, 'i'),
    isMeant: (text) => /\b(?:infusion|drip) (?:takes|lasts|runs|is|of|over)\b/i.test(text),
    units: ['minutes'],
  },
];

/** Only a warning: the sentence may speak of something else. The same number is `hard-coded-figure`. */
export const contradictedFigures: Rule = {
  id: 'contradicted-figures',
  severity: 'warning',
  message: 'is not the number that figures.yaml has',
  fix: 'write the token that prints it, or say whose number it is, with its source',
  check: (context) =>
    findHardCoded(context, (sentence) =>
      typed.flatMap(({ words, isMeant, units }) => {
        const match = words.exec(sentence.text);
        const value = toNumber(match?.[1] ?? '') ?? Number(match?.[1]);
        const figures = context.facts.figures.filter(({ unit }) => units.includes(unit));
        if (!match || Number.isNaN(value) || !isMeant(sentence.text)) return [];
        if (figures.length === 0 || figures.some((figure) => figure.value === value)) return [];
        if (isAboutOthers(sentence)) return [];
        const message = `is not the number that figures.yaml has (${figures.map(toWords).join(', ')})`;
        return [{ words: match[0], offset: match.index, message, fix: contradictedFigures.fix }];
      }),
    ),
};

function toWords({ name, displayText }: FigureFact): string {
  return `{{${name}}}: ${displayText}`;
}
