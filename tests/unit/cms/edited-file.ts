import { type Entry, fromFile, toFile } from '@/lib/cms/file-format';
import type { ContentType } from '@/lib/content/schemas/content-types';

export const smallClinic = 'tests/fixtures/clinics/small-us';

/** A question with a comment, a quotation and a box. */
export const question = `---
question: "How long: in all?" # as patients ask it
group: on-the-day
order: 2
# Nobody has read it yet.
status: draft
updatedOn: 2026-11-20
---

About {{visit-hours}}.[^anand-2023]  

:::note[Bring someone]
*Then* you may
  go home.
:::
`;

/** The file after an edit in the editor's form, which trims what it reads, holds and writes. */
export function edited(file: string, type: ContentType, edit: Partial<Entry>): string {
  const entry = trimAll({ ...fromFile(file.trim(), type), ...edit }) as Entry;
  return `${toFile(entry, type).trim()}\n`;
}

/** Every text of an entry without spaces around it. */
export function trimAll(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimAll);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimAll(inner)]));
}
