import type { z } from 'zod';
import { oncePerItem } from '../load/once-per-item';
import { contentTypes } from '../schemas/content-types';

/** What the schema of its kind finds in an item. */
export const schemaIssues = oncePerItem(
  (item): readonly z.core.$ZodIssue[] =>
    contentTypes[item.type].schema.safeParse(item.fields).error?.issues ?? [],
);
