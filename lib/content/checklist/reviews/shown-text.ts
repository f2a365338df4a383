import type { ContentItem } from '../../load/content-item';
import { type ReviewSources, reviewedFields, toReviewText } from './review-text';

/** Fields that follow from others, or that no reader sees and no page depends on. */
const unshownFields: readonly string[] = ['reviewHash', 'updatedOn'];

/** Fields that a review covers; it words prices as readers see them. */
const coveredFields: readonly string[] = [...reviewedFields, 'prices'];

/**
 * What a file says to readers, and every setting of it: of a text what a review covers, then its other
 * fields; of a record its fields. One a line; an entry of a list is one line.
 */
export function toShownText(item: ContentItem, sources: ReviewSources): string {
  const hidden = item.markdown ? [...unshownFields, ...coveredFields] : unshownFields;
  const fields = Object.entries(item.fields).filter(([name]) => !hidden.includes(name));
  return [
    ...(item.markdown ? toReviewText(item, sources).split('\n').filter(isOwn) : []),
    ...fields.flatMap(([name, value]) => toLines(name, value)),
  ].join('\n');
}

/** Not the finding of a source, which has a file of its own. */
function isOwn(line: string): boolean {
  return line !== '' && !/^\[\^[^\]]+\] /.test(line);
}

/** `hours: days Monday, Tuesday; opens 08:00`, without the number of the entry. */
function toLines(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((entry) => toLine(name, toWords(entry)));
  if (typeof value !== 'object' || value === null) return [toLine(name, toWords(value))];
  return Object.entries(value).flatMap(([key, inner]) => toLines(`${name} ${key}`, inner));
}

function toLine(name: string, words: string): string {
  return `${name}: ${words}`.replaceAll(/\s+/g, ' ').trim();
}

function toWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(toWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${toWords(inner)}`)
    .join('; ');
}
