import type { FigureFact } from '../../../load/clinic-facts';
import type { Sentence } from '../../../load/text/sentences';
import { numberPattern } from '../../../schemas/fields/number-words';
import type { Rule } from '../../rule';
import { chancesIn } from '../../values/chances';
import { isAbout } from '../../values/figure-topics';
import { findHardCoded, type HardCodedValue } from '../../values/hard-coded-values';

/** A number that belongs to a study or another clinic is theirs, so those sentences are skipped. */
export const hardCodedFigure: Rule = {
  id: 'hard-coded-figure',
  severity: 'error',
  message: 'is a number that the clinic decides, typed where it would not change with figures.yaml',
  fix: 'write the token that prints it; a study’s number needs its source, and a number of another kind a figure of its own',
  check: (context) => {
    const figures = context.facts.figures.map((figure) => ({
      figure,
      pattern: figurePattern(figure),
    }));
    return findHardCoded(context, (sentence, around) => {
      const found = findFigures(sentence.text, around, figures);
      return found.length > 0 && isAboutOthers(sentence) ? [] : found;
    });
  },
};

type Figure = { figure: FigureFact; pattern: RegExp | undefined };

function findFigures(text: string, around: string, figures: readonly Figure[]): HardCodedValue[] {
  const found = figures.flatMap(({ figure, pattern }) => {
    const match = pattern?.exec(text);
    return match ? [{ words: match[0], offset: match.index, figure }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const same = found.filter(({ offset }) => offset === first.offset).map(({ figure }) => figure);
  const { words, offset } = first;
  return [
    { words, offset, message: hardCodedFigure.message, fix: toFix(text, around, same, figures) },
  ];
}

const replies = /\b(?:repl(?:y|ies)|answers?|get back to you|write back)\b/i;

/** Which figure is meant, if the words say so: another one of the same value changes with something else. */
function toFix(
  text: string,
  around: string,
  figures: readonly FigureFact[],
  all: readonly Figure[],
): string {
  const own = 'a study’s number needs its source, and a number of another kind a figure of its own';
  const inSentence = figures.filter((figure) => isAbout(figure, text));
  const fitting =
    inSentence.length > 0 ? inSentence : figures.filter((figure) => isAbout(figure, around));
  if (fitting.length > 0) return `write ${fitting.map(toToken).join(' or ')}; ${own}`;
  if (replies.test(text)) {
    return 'how soon you reply is "reply" in clinic.yaml: write it there, and {{reply-time}} here';
  }
  const ofOtherValue = all
    .map(({ figure }) => figure)
    .filter((figure) => isSameKind(figure, figures[0]) && isAbout(figure, around));
  if (ofOtherValue.length > 0) {
    const shown = ofOtherValue.map((figure) => `${toToken(figure)} (${figure.displayText})`);
    return `figures.yaml has another number that may be meant, ${shown.join(', ')}: then write that, or correct it there; ${own}`;
  }
  const others = figures.map((figure) => `${toToken(figure)} is "${figure.label}"`).join(', ');
  return `no figure of this value is about what the sentence says (${others}), so give it one of its own in figures.yaml and write its token; a study’s number needs its source`;
}

function isSameKind({ unit }: FigureFact, other: FigureFact | undefined): boolean {
  return unit === other?.unit && (unit === 'minutes' || unit === 'hours');
}

function toToken({ name }: FigureFact): string {
  return `{{${name}}}`;
}

/** "40 minutes", "forty-minute"; "six infusions"; "twice a week". */
function figurePattern({ value, unit }: FigureFact): RegExp | undefined {
  const number = numberPattern(value);
  const patterns: Record<string, string> = {
    minutes: `${number}[ -]?min(?:ute)?s?`,
    hours: `${number}[ -]?h(?:ou)?rs?\\b(?! (?:a|per) day)`,
    weeks: `${number}[ -]weeks?`,
    sessions: `${number}[ -](?:infusions?|sessions?|treatments?|drips)\\b(?! (?:a|per|each|every) )`,
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
