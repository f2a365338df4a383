import { z } from 'zod';
import type { ContentItem } from '@/lib/content/load/content-item';
import { type ContentType, contentTypes } from '@/lib/content/schemas/content-types';
import { innermost, isOptional } from '@/lib/content/schemas/schema-layers';

/** What stands in the preview where nobody has written anything yet. */
const gap = '…';

/**
 * An entry that is still being written, as far as its page can be drawn: a field that is missing or
 * wrong is left out where it may be, and marked or chosen where the page needs one.
 *
 * @param today in the clinic's time zone
 */
export function fillGaps(item: ContentItem, today: string): ContentItem {
  const { schema }: ContentType = contentTypes[item.type];
  const { error } = schema.safeParse(item.fields);
  if (!error) return item;
  const fields = { ...item.fields };
  for (const name of new Set(error.issues.map(({ path }) => String(path[0])))) {
    const field = schema.shape[name];
    if (field === undefined || isOptional(field)) delete fields[name];
    else fields[name] = toFiller(innermost(field), today);
  }
  return { ...item, fields };
}

function toFiller(field: z.core.$ZodType, today: string): unknown {
  if (field instanceof z.ZodEnum) return field.options[0];
  if (field instanceof z.ZodArray) {
    return z.safeParse(field, []).success ? [] : [toFiller(innermost(field.element), today)];
  }
  if (field instanceof z.ZodNumber) return 1;
  if (field instanceof z.ZodBoolean) return false;
  if (field instanceof z.ZodISODate) return today;
  // A question has to end with its mark.
  return z.safeParse(field, gap).success ? gap : `${gap}?`;
}
