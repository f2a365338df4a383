import { type Diagnostic, isError } from '../../load/diagnostic';

/** Errors after which nobody can tell what a line says. */
const unreadable: readonly string[] = [
  'bold-syntax',
  'callout-syntax',
  'english-only',
  'link-syntax',
  'mark-spacing',
  'no-leftovers',
  'no-placeholders',
  'plain-characters',
  'table-syntax',
  'token-syntax',
];

/** What such a line is then blamed for, wrongly. */
const guesses: readonly string[] = ['confused-words', 'sentence-marks', 'unknown-word'];

/** What else a line is blamed for because of one cause. */
const blamedFor: Readonly<Record<string, readonly string[]>> = {
  'callout-syntax': ['kept-sense', 'link-syntax'],
  'bold-heading': ['sentence-marks'],
  'table-syntax': ['sentence-length'],
  'reply-placeholders': ['known-figure', 'unknown-word'],
  'copied-text': ['working-link'],
  'cut-value': ['field-schema'],
  'field-schema': [
    'kept-sense',
    'known-figure',
    'known-location',
    'known-source',
    'tokens-in-fields',
  ],
  'figure-value': ['possible-values'],
  'known-short-code': ['called-number'],
  'sourced-phone': ['called-number'],
  'whole-phone': ['called-number', 'sourced-phone'],
  'link-label': ['kept-link'],
  'picture-syntax': ['bare-url', 'link-syntax', 'own-site-link'],
  'link-syntax': ['paired-brackets'],
  'list-syntax': ['bold-syntax'],
  'own-site-link': ['bare-url'],
  'typed-digits': ['kept-sense'],
  'token-syntax': ['kept-sense'],
  'unique-term': ['unused-term'],
  'unknown-word': ['unused-term'],
  'english-only': ['american-spelling', 'reworded-claim'],
  'no-leftovers': [
    'american-spelling',
    'cited-chances',
    'english-only',
    'hard-coded-person',
    'no-doubled-words',
    'no-sample-text',
    'plain-days',
  ],
  'kept-help': ['kept-link', 'link-label'],
  'known-figure': ['kept-sense'],
  'confused-words': ['kept-sense', 'unknown-word'],
  'possible-results': ['kept-sense'],
  'no-placeholders': ['american-spelling', 'english-only'],
  // The name of a medicine, a person or a place is in no dictionary.
  'hard-coded-person': ['unknown-word'],
  'known-place': ['unknown-word'],
  'medicine-orders': ['unknown-word'],
  'known-emergency': ['no-doubled-words'],
  'contradicted-facts': ['every-place'],
  'no-crisis-notice': ['notice-days'],
  'contradicted-limits': ['contradicted-advice', 'possible-figure'],
  'possible-values': ['cited-chances'],
};

/** What else a whole file is blamed for because of one cause. */
const blamedInFile: Readonly<Record<string, readonly string[]>> = {
  'download-file': ['unused-download'],
  'known-file': ['front-matter', 'yaml-syntax'],
  'photo-file': ['photo-record', 'unused-photo'],
  'photo-record': ['unused-photo'],
};

/** What other files are blamed for because of one setting. */
const blamedElsewhere: Readonly<Record<string, readonly string[]>> = {
  'country-settings': [
    'american-spelling',
    'english-only',
    'known-short-code',
    'map-country',
    'unknown-word',
    'usual-units',
    'whole-phone',
  ],
};

/** What guesses by words alone waits until nothing else is wrong with its line. */
const weakest = 'likely-claim';
const strongEnough: readonly string[] = [
  'confused-words',
  'contradicted-advice',
  'contradicted-figures',
  'hard-coded-person',
  'possible-values',
];

/**
 * Leaves out what only follows from another error of its line, or of a setting that all words depend on.
 * Its own fix would make things worse. What follows from what a file has lost is left out before
 * (`leave-out-dependents.ts`).
 */
export function leaveOutConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const blamed = new Set(
    found.flatMap((one) => {
      const rules = [
        ...(unreadable.includes(one.ruleId) ? guesses : []),
        ...(isStrong(one) ? [weakest] : []),
        ...(blamedFor[one.ruleId] ?? []),
      ];
      return [
        ...toLines(one).flatMap((line) => rules.map((rule) => `${rule} ${line}`)),
        ...(blamedInFile[one.ruleId] ?? []).map((rule) => `${rule} ${one.file}`),
      ];
    }),
  );
  const openCallouts = new Map<string, number>();
  for (const { ruleId, file, line = 0 } of found) {
    if (!beginsCallout.includes(ruleId)) continue;
    openCallouts.set(file, Math.min(line, openCallouts.get(file) ?? line));
  }
  const blamedAnywhere = new Set(found.flatMap(({ ruleId }) => blamedElsewhere[ruleId] ?? []));
  return found.filter((one) => {
    if (blamedAnywhere.has(one.ruleId)) return false;
    if (blamed.has(`${one.ruleId} ${toLine(one)}`)) return false;
    if (blamed.has(`${one.ruleId} ${one.file}`)) return false;
    if (one.ruleId === 'kept-sense' && isToldBeside(one, found)) return false;
    return one.ruleId !== 'callout-syntax' || (one.line ?? 0) <= (openCallouts.get(one.file) ?? 0);
  });
}

/** What a sentence said before is told by whatever else judges it. */
function isToldBeside(
  { ruleId, file, message }: Diagnostic,
  found: readonly Diagnostic[],
): boolean {
  const [former = ''] = message.split(' before: ');
  return found.some(
    (other) => other.ruleId !== ruleId && other.file === file && other.message.startsWith(former),
  );
}

/** A call-out that is not one leaves its closing ::: alone, and shifts those of all others below. */
const beginsCallout: readonly string[] = ['callout-syntax', 'picture-syntax'];

function isStrong(one: Diagnostic): boolean {
  if (one.ruleId === weakest || one.line === undefined) return false;
  return isError(one) || strongEnough.includes(one.ruleId);
}

/** A word that is divided at the end of a line is on the next one too. */
function toLines({ file, line = 0, words = '' }: Diagnostic): string[] {
  return words.split('\n').map((_, index) => toLine({ file, line: line + index }));
}

function toLine({ file, line }: Pick<Diagnostic, 'file' | 'line'>): string {
  return `${file}:${line}`;
}
