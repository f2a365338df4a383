import type { z } from 'zod';
import { memoize } from '../../memoize';
import type { ContentItem } from '../load/content-item';
import { contentTypes } from '../schemas/content-types';

/** What the schema of its kind finds in an item. */
export const schemaIssues = memoize(
  (item: ContentItem): readonly z.core.$ZodIssue[] =>
    contentTypes[item.type].schema.safeParse(item.fields).error?.issues ?? [],
);
