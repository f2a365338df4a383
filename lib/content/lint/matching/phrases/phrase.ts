import { inflect } from './inflect';

/** One of several words. */
export type Choice = {
  kind: 'choice';
  words: ReadonlySet<string>;
  /** Words with `*`, any letters, or `#`, a number. */
  patterns: readonly RegExp[];
  /** Names of classes. */
  classes: readonly string[];
  /** Words with a hyphen, which may be written as two. */
  phrases: readonly Phrase[];
  isOptional: boolean;
};

/** One step of a phrase. */
export type Element =
  | Choice
  | { kind: 'gap'; most: number }
  | { kind: 'not'; element: Element }
  | { kind: 'start' }
  | { kind: 'end' };

export type Phrase = readonly Element[];

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 8 };

/**
 * Parses a phrase of the wording files, such as `<treatment> <adverb>? lift~|ease~ ... <illness>`;
 * lint/wording/README.md describes the grammar.
 */
export function parsePhrase(written: string): Phrase {
  return written.trim().split(/\s+/).map(parseStep);
}

/** Whether an element cannot be left out, and is one of a few words and nothing else. */
export function isOfWords({ patterns, classes, phrases, isOptional }: Choice): boolean {
  return !isOptional && patterns.length === 0 && classes.length === 0 && phrases.length === 0;
}

function parseStep(step: string): Element {
  const most = gaps[step];
  if (most !== undefined) return { kind: 'gap', most };
  if (step === '^') return { kind: 'start' };
  if (step === '$') return { kind: 'end' };
  if (step.length > 1 && step.startsWith('!')) {
    return { kind: 'not', element: parseStep(step.slice(1)) };
  }
  const isOptional = step.length > 1 && step.endsWith('?');
  return toChoice((isOptional ? step.slice(0, -1) : step).split('|'), isOptional);
}

function toChoice(alternatives: readonly string[], isOptional: boolean): Choice {
  const words = new Set<string>();
  const patterns: RegExp[] = [];
  const classes: string[] = [];
  const phrases: Phrase[] = [];
  for (const alternative of alternatives) {
    if (/^<.+>$/.test(alternative)) classes.push(alternative.slice(1, -1));
    else if (/\p{L}-\p{L}/u.test(alternative)) {
      words.add(alternative.replaceAll('-', ''));
      phrases.push(alternative.split('-').map((part) => toChoice([part], false)));
    } else if (/[*#]/.test(alternative)) patterns.push(toPattern(alternative));
    else if (alternative.endsWith('~')) {
      for (const form of inflect(alternative.slice(0, -1))) words.add(form);
    } else words.add(alternative);
  }
  return { kind: 'choice', words, patterns, classes, phrases, isOptional };
}

function toPattern(word: string): RegExp {
  const escaped = word.replaceAll(/[.$+?^()[\]{}\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('#', '\\d[\\d.,]*')}$`);
}
