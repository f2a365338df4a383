import { owners } from '../../schemas/fields/fields';
import { formatLine } from '../format-line';
import type { ChecklistItem } from './checklist-item';

/** The list for people: by who has to act, then by kind. What many files share is printed once. */
export function formatLaunch(items: readonly ChecklistItem[]): string {
  if (items.length === 0) return 'Nothing in the content keeps this site from going live.';
  const parts = owners.flatMap((owner) => {
    const ownItems = items.filter((item) => item.owner === owner);
    if (ownItems.length === 0) return [];
    const kinds = [...new Set(ownItems.map(({ kind }) => kind))].map((kind) =>
      formatKind(
        kind,
        ownItems.filter((item) => item.kind === kind),
      ),
    );
    return [`For the ${owner}: ${ownItems.length}`, ...kinds];
  });
  const end = `${items.length} before this site goes live; docs/before-launch.md explains each kind.`;
  return [...parts, end].join('\n\n');
}

function formatKind(kind: string, items: readonly ChecklistItem[]): string {
  const [first] = items;
  const isOneMessage = items.length > 1 && items.every(({ message }) => message === first?.message);
  const lines = isOneMessage
    ? [
        `    ${first?.message}`,
        ...items.map((item) => `    ${formatLine({ ...item, message: '' })}`),
      ]
    : items.flatMap((item) => [
        `    ${formatLine(item)}`,
        ...(item.details ?? []).map((line) => `        ${line}`),
      ]);
  return [`  ${kind} (${items.length})`, ...lines.map((line) => line.trimEnd())].join('\n');
}
