import type { ContentItem } from '../../load/content-item';
import { isRecord } from '../../schemas/fields/readable';
import { type Change, sortChanges } from './change';
import type { FieldWords } from './field-units';
import { compareItems, compareTexts } from './list-changes';
import { weighReasons } from './reading-reasons';
import { showCharacters } from './show-characters';
import { markWords, type WordPart } from './words/mark-words';

/** What has changed in one place of a text, as a second person should read it. */
export type ReaderChange = {
  /** The box, the entry of a list or the heading in which it stands; '' where that says nothing. */
  place: string;
  /** What happened to words that are the same: `moved below “…”`. */
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

type Version = {
  item: ContentItem | undefined;
  readerText: string | undefined;
  /** The file, with the stray characters that are left out where it is read. */
  written: string | undefined;
};

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
  const written = { was: before.written, is: after.written };
  const known = before.item ? compareItems(before.item, item, words, written) : [];
  // What was reviewed has no lists: what only stands elsewhere is told of what is saved.
  const found = isReviewed
    ? [
        ...compareTexts(item.path, approvedText, readerText),
        ...known.filter(({ moved }) => moved !== undefined),
      ]
    : known;
  const name = (text: string) => (words ? nameEntries(text, item) : text);
  const changes = sortChanges(found)
    .map(toReaderChange)
    .map((change) => ({
      ...change,
      place: name(change.place),
      moved: change.moved && name(change.moved),
    }));
  const weigh = ({ touched }: ReaderChange) => weighReasons(touched);
  return {
    since: isReviewed ? 'review' : 'save',
    changes: changes.sort((a, b) => weigh(b) - weigh(a)),
  };
}

function toReaderChange({ sentences, reasons, touched, place, moved }: Change): ReaderChange {
  return {
    ...{ place, moved, reasons, touched },
    sentences: sentences.map(({ was, is }) =>
      (moved === undefined ? markWords(was, is) : markWords(is, is)).map(
        ({ kind, words }): WordPart => ({ kind, words: showCharacters(words) }),
      ),
    ),
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
