/** What readers find otherwise once a field is gone, and once it is there, by its name. */
const outcomes: Readonly<Record<string, readonly [gone: string, isNew: string]>> = {
  navigation: ['no longer in the menu', 'in the menu now'],
  phone: ['no number is shown any more', 'a number is shown now'],
  groupLine: ['the line is not shown any more', 'the line is shown now'],
  photo: ['no photograph is shown any more', 'a photograph is shown now'],
  map: ['no link to a map any more', 'a link to a map now'],
  hours: ['no opening hours are shown any more', 'opening hours are shown now'],
  closures: ['shown as open on these days now', 'shown as closed on these days now'],
  otherHours: [
    'shown with its usual hours on these days now',
    'shown with other hours on these days now',
  ],
  withdrawn: ['not shown as withdrawn any more', 'shown as withdrawn now'],
  reply: ['no time for an answer is promised any more', 'a time for an answer is promised now'],
  caution: ['the warning is not shown any more', 'a warning is shown now'],
  searchWords: ['not found by these words any more', 'found by these words now'],
};

/**
 * What it means for readers that a field is gone, or new.
 *
 * @param fields as the file names them, the outermost first
 * @param side where its values are: `was` alone, or `is` alone
 * @returns '' where the values tell it
 */
export function describeOutcome(fields: readonly string[], side: 'was' | 'is'): string {
  return outcomes[fields[0] ?? '']?.[side === 'was' ? 0 : 1] ?? '';
}
