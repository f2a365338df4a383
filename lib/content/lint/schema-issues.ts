import type { z } from 'zod';
import { contentTypes } from '../content-types';
import { oncePerItem } from '../load/once-per-item';

/** What the schema of its kind finds in an item. */
export const schemaIssues = oncePerItem(
  (item): readonly z.core.$ZodIssue[] =>
    contentTypes[item.type].schema.safeParse(item.fields).error?.issues ?? [],
);
