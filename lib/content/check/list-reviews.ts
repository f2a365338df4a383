import { maxAges } from './check-ages';
import type { ContentItem } from './content-item';
import { type Day, daysBetween, isDay } from './day';
import { readConfirmedFacts } from './fact-ages';
import { formatProblem } from './format-problem';

/** What waits for somebody's review or confirmation, under one heading. */
export type ReviewGroup = { heading: string; lines: string[] };

/**
 * Every review and confirmation that is due, soon or long ago, with who gives it. Empty groups stay,
 * so that nobody wonders whether they were looked at.
 */
export function listReviews(items: readonly ContentItem[], today: Day): ReviewGroup[] {
  const texts = items.filter(({ markdown }) => markdown !== undefined);
  const reviewed = texts.flatMap((item) => {
    const { reviewDue, reviewedBy, reviewedOn } = item.fields;
    if (!isDay(reviewDue) || reviewedBy === undefined || reviewedOn === undefined) return [];
    const line = toLine(item, ['reviewDue'], `${reviewDue}, by ${String(reviewedBy)}`);
    return [{ line, item, daysLeft: daysBetween(today, reviewDue) }];
  });
  const due = (from: number, to: number) =>
    reviewed
      .filter(({ daysLeft }) => daysLeft >= from && daysLeft <= to)
      .sort((a, b) => a.daysLeft - b.daysLeft)
      .map(({ line }) => line);
  const { reviewUrgent, reviewWarning } = maxAges;
  const never = texts.filter((item) => !reviewed.some((known) => known.item === item));
  return [
    { heading: 'Overdue', lines: due(Number.NEGATIVE_INFINITY, -1) },
    { heading: `Due within ${reviewUrgent} days`, lines: due(0, reviewUrgent) },
    { heading: `Due within ${reviewWarning} days`, lines: due(reviewUrgent + 1, reviewWarning) },
    { heading: 'Never reviewed', lines: never.map(({ path }) => path) },
    { heading: 'Not confirmed by the doctor', lines: toUnconfirmed(items, true) },
    { heading: 'Not confirmed by the clinic', lines: toUnconfirmed(items, false) },
  ];
}

function toUnconfirmed(items: readonly ContentItem[], byDoctor: boolean): string[] {
  return readConfirmedFacts(items).flatMap(({ item, path, confirmedOn }) => {
    const fact = valueAt(item.fields, path.slice(0, -1));
    if (confirmedOn !== null || (fact.owner === 'doctor') !== byDoctor) return [];
    const name = fact.label ?? fact.item ?? fact.name ?? path.slice(0, -1).join('.');
    const value = fact.said ?? fact.amount ?? fact.within;
    return [toLine(item, path, [name, value].filter((part) => part !== undefined).join(': '))];
  });
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): Record<string, unknown> {
  let value = fields;
  for (const key of path) value = (value as Record<PropertyKey, unknown>)[key];
  return value as Record<string, unknown>;
}

function toLine(item: ContentItem, path: readonly PropertyKey[], message: string): string {
  return formatProblem({ file: item.path, line: item.lineOf(path), message });
}
