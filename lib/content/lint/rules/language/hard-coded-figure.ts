import type { FigureFact } from '../../../load/clinic-facts';
import type { Sentence } from '../../../load/text/sentences';
import { numberPattern } from '../../matching/number-words';
import type { Rule } from '../../rule';
import { chancesIn } from '../../texts/chances';
import { findHardCoded, type HardCodedValue } from '../../texts/hard-coded-values';

/** A number that belongs to a study or another clinic is theirs, so those sentences are skipped. */
export const hardCodedFigure: Rule = {
  id: 'hard-coded-figure',
  severity: 'error',
  message: 'is a number that the clinic decides, typed where it would not change with figures.yaml',
  fix: 'write the token that prints it; a study’s number needs its source, and a number of another kind a figure of its own',
  check: (context) => {
    const figures = context.facts.figures.map((figure) => ({
      name: figure.name,
      pattern: figurePattern(figure),
    }));
    return findHardCoded(context, (sentence) => {
      const found = findFigures(sentence.text, figures);
      return found.length > 0 && isAboutOthers(sentence) ? [] : found;
    });
  },
};

type Figure = { name: string; pattern: RegExp | undefined };

function findFigures(text: string, figures: readonly Figure[]): HardCodedValue[] {
  const found = figures.flatMap(({ name, pattern }) => {
    const match = pattern?.exec(text);
    return match ? [{ words: match[0], offset: match.index, name }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const names = found
    .filter(({ offset }) => offset === first.offset)
    .map(({ name }) => `{{${name}}}`);
  const fix = `write ${names.join(' or ')}; a study’s number needs its source, and a number of another kind a figure of its own`;
  return [{ words: first.words, offset: first.offset, message: hardCodedFigure.message, fix }];
}

/** "40 minutes", "forty-minute"; "six infusions"; "twice a week". */
function figurePattern({ value, unit }: FigureFact): RegExp | undefined {
  const number = numberPattern(value);
  const patterns: Record<string, string> = {
    minutes: `${number}[ -]min(?:ute)?s?`,
    hours: `${number}[ -]h(?:ou)?rs?\\b(?! (?:a|per) day)`,
    weeks: `${number}[ -]weeks?`,
    sessions: `${number}[ -](?:infusions?|sessions?|treatments?|drips)`,
    'sessions per week': `${value === 2 ? '(?:twice|two times|2 times)' : `${number} times`} (?:a|per|each|every) week${value === 2 ? '|twice[- ]weekly' : ''}`,
  };
  const pattern = patterns[unit];
  return pattern === undefined ? undefined : new RegExp(`(?<![\\d.,–-])\\b(?:${pattern})\\b`, 'i');
}

const others =
  /\b(?:trials?|stud(?:y|ies|ied)|reviews?|researchers?|research|guidelines?|series|labels?|leaflet|sprays?|esketamine|elsewhere|other (?:clinics?|places|countries|people)|others|another clinic|responded|people had|relapsed)\b/i;

const ours = /\b(?:you|your|we|our|us|here|do not|don[’']t|must|may not|(?:this|the) clinic)\b/i;

/** Whether a sentence is about a study or another place: it gives a result, says so, or cites. */
export function isAboutOthers({ text, citations }: Sentence): boolean {
  if (others.test(text) || chancesIn(text).length > 0) return true;
  return citations.length > 0 && !ours.test(text);
}
