import { type ContentItem, listField } from '../../load/content-item';
import { textsIn } from '../../load/text/texts-in';
import { toReviewKey } from './review-files';
import { readReviewSources, toReviewText } from './review-text';
import { weighDifference } from './weigh-difference';

/** How what readers see of a text has changed. */
type TextChange = { key: string; difference: string[] };

/**
 * Every text and every fact beside one that reads differently from an earlier version of the content,
 * is new, or is gone.
 *
 * @param before the items of the earlier version
 */
export function listChanges(
  before: readonly ContentItem[],
  now: readonly ContentItem[],
): TextChange[] {
  const oldSources = readReviewSources(before);
  const sources = readReviewSources(now);
  const old = new Map(before.map((item) => [toReviewKey(item), toShownText(item, oldSources)]));
  const changes = now.map((item) => {
    const key = toReviewKey(item);
    const was = [key, ...formerKeys(item)].map((name) => old.get(name)).find(Boolean) ?? '';
    return { key, difference: weighDifference(was, toShownText(item, sources)) };
  });
  const kept = new Set(now.flatMap((item) => [toReviewKey(item), ...formerKeys(item)]));
  const removed = before
    .map(toReviewKey)
    .filter((key) => !kept.has(key))
    .map((key) => ({ key, difference: weighDifference(old.get(key) ?? '', '') }));
  return [...changes, ...removed].filter(({ difference }) => difference.length > 0);
}

/** Under which keys a text was known before it was renamed. */
function formerKeys(item: ContentItem): string[] {
  return listField(item, 'aliases').map((name) =>
    toReviewKey({ type: item.type, name: String(name) }),
  );
}

/** Records that readers see by themselves; figures and sources are shown where a text has them. */
const shownRecords: readonly ContentItem['type'][] = [
  'Clinic',
  'Glossary',
  'Holidays',
  'Notice',
  'Person',
];

/** Facts of a place that its page shows beside the text. */
const placeFacts: readonly string[] = [
  'address',
  'closures',
  'groupLine',
  'hours',
  'map',
  'phone',
  'publicHolidays',
];

/** What readers see of a file: its text, or its fields, one a line. */
function toShownText(item: ContentItem, sources: ReturnType<typeof readReviewSources>): string {
  const facts = item.type === 'Location' ? toFacts(item, placeFacts) : [];
  if (item.markdown) return [toReviewText(item, sources), ...facts].join('\n');
  return shownRecords.includes(item.type) ? toFacts(item, Object.keys(item.fields)).join('\n') : '';
}

/** `hours.0.opens: 08:00`, without the number of the entry. */
function toFacts({ fields }: ContentItem, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    textsIn(fields[name]).map(({ path, text }) => {
      const field = [name, ...path].filter((key) => typeof key === 'string').join(' ');
      return `${field}: ${text}`;
    }),
  );
}
