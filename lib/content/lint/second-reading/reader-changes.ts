import type { ContentItem } from '../../load/content-item';
import { isRecord } from '../../schemas/fields/readable';
import { type Change, compareItems, compareTexts, sortChanges } from './list-changes';
import { markWords, type WordPart } from './mark-words';
import { findReasons, weighReasons } from './reading-reasons';
import type { FieldWords } from './shown-units';

/** What has changed in one place of a text, as a second person should read it. */
export type ReaderChange = {
  /** The box, the entry of a list or the heading in which it stands; '' where that says nothing. */
  place: string;
  /** From which place to which, where the same words stand elsewhere now. */
  moved: string | undefined;
  /** The sentences and fields, with the words that differ. */
  sentences: WordPart[][];
  /** What the sentences speak of: `emergency`, `number`, … */
  reasons: string[];
  /** What the words speak of that were lost, added or replaced. */
  touched: string[];
};

/** How what readers see of a text has changed; what is dangerous to get wrong comes first. */
export type ReaderChanges = {
  /** The last medical review; where the text has none, the version that is saved. */
  since: 'review' | 'save';
  /** None where nothing has changed, or the text is new. */
  changes: ReaderChange[];
};

type Version = { item: ContentItem | undefined; readerText: string | undefined };

/**
 * @param before the version that is saved
 * @param after the version that is being edited, with what the last review approved
 */
export function toReaderChanges(
  before: Version,
  after: Version & { approvedText: string | undefined },
  words?: FieldWords,
): ReaderChanges {
  const { approvedText, readerText = '', item } = after;
  const isReviewed = approvedText !== undefined && item !== undefined;
  const known = before.item ? compareItems(before.item, item, words) : [];
  const changes = sortChanges(
    isReviewed ? compareTexts(item.path, approvedText, readerText) : known,
  ).map((change) => toReaderChange(change, words ? nameEntries(change.place, item) : change.place));
  const weigh = ({ touched }: ReaderChange) => weighReasons(touched);
  return {
    since: isReviewed ? 'review' : 'save',
    changes: changes.sort((a, b) => weigh(b) - weigh(a)),
  };
}

function toReaderChange({ removed, added, reasons, moved }: Change, place: string): ReaderChange {
  const length = Math.max(removed.length, added.length);
  const sentences = Array.from({ length }, (_, index) =>
    moved === undefined
      ? markWords(removed[index], added[index])
      : [{ kind: 'same' as const, words: added[index] ?? '' }],
  );
  const changedWords = sentences
    .flat()
    .filter(({ kind }) => kind !== 'same')
    .map(({ words }) => words);
  // An instruction that is only worded otherwise begins like one, so the words alone tell.
  return {
    place,
    moved,
    sentences,
    reasons,
    touched: reasons.length ? findReasons(changedWords) : [],
  };
}

/** A place in which entries of lists are called by their titles, and not by their ids: `“sadag”`. */
function nameEntries(place: string, item: ContentItem | undefined): string {
  const titles = new Map<unknown, string>();
  const collect = (value: unknown) => {
    if (Array.isArray(value)) for (const entry of value) collect(entry);
    if (!isRecord(value)) return;
    const [id, title] = [value.id ?? value.name, value.label ?? value.name];
    if (typeof title === 'string') titles.set(id, title);
    for (const inner of Object.values(value)) collect(inner);
  };
  collect(item?.fields);
  return place.replaceAll(/“([^”]+)”/g, (written, id: string) =>
    titles.has(id) ? `“${titles.get(id)}”` : written,
  );
}
