import { applyPatch, structuredPatch } from 'diff';
import type { ContentType } from '@/lib/content/schemas/content-types';
import { type Entry, fromFile } from '../file-format';
import { toContent } from '../to-content';
import { isSame } from '../update-yaml';

/** Two versions of one file brought together, or the fields that both of them changed. */
export type Merged = { ok: true; entry: Entry } | { ok: false; fields: string[] };

/**
 * Brings an edit together with what somebody else has saved meanwhile: a field that only one of the
 * two changed is taken from that one, and so are the lines of the text.
 *
 * @param mine the edited entry, with the file that it was read from
 * @param theirs the file as it is now
 */
export function mergeEntries(mine: Entry, theirs: string, type: ContentType): Merged {
  const base = fromFile(mine.originalFile ?? '', type);
  const current = fromFile(theirs, type);
  const [before, edited, saved] = [base, mine, current].map((entry) => fieldsOf(entry, type));
  const merged: Record<string, unknown> = {};
  const fields: string[] = [];
  for (const name of new Set(
    [before, edited, saved].flatMap((entry) => Object.keys(entry ?? {})),
  )) {
    const [was, wanted, is] = [before?.[name], edited?.[name], saved?.[name]];
    if (isSame(wanted, was) || isSame(wanted, is)) merged[name] = current[name];
    else if (isSame(is, was)) merged[name] = mine[name];
    else fields.push(name);
  }
  const body = mergeTexts(base.body, mine.body, current.body);
  if (body === false) fields.push('body');
  if (fields.length > 0) return { ok: false, fields };
  return {
    ok: true,
    entry: {
      ...merged,
      ...(typeof body === 'string' && { body }),
      originalFile: theirs,
    },
  };
}

/** What an entry holds of its kind's fields, without its text. */
export function fieldsOf(
  { body, originalFile, listMark, ...fields }: Entry,
  { schema }: ContentType,
) {
  return toContent(fields, schema) as Record<string, unknown>;
}

/** `false` if both have changed the same lines, or lines next to each other. */
function mergeTexts(
  base: string | undefined,
  mine: string | undefined,
  theirs: string | undefined,
): string | undefined | false {
  if (base === undefined || mine === undefined || theirs === undefined) return theirs ?? mine;
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  const [before, edited, saved] = [base, mine, theirs].map((text) => `${text.trim()}\n`);
  const patch = structuredPatch('', '', before ?? '', edited ?? '', '', '', { context: 1 });
  const merged = applyPatch(saved ?? '', patch, { fuzzFactor: 0 });
  return merged === false ? false : merged.trim();
}
