import { z } from 'zod';
import { photoListSchema } from './load/files/photo-list';

/**
 * What only the check knows of the content, and the pages need: written to `.contentlayer/site-state.json`
 * by a build or the development server, read by load-content.ts.
 */
export const siteStateSchema = z.strictObject({
  /** What is still being confirmed, in words; `null` once nothing is, or with PREVIEW=off. */
  preview: z.array(z.string()).nullable(),
  /** Drafts that are shown, such as `faq/cost`; `null` unless DRAFTS=shown. */
  drafts: z.array(z.string()).nullable(),
  /** The day of the check in the clinic's time zone, such as `2026-11-22`. */
  today: z.iso.date(),
  /** Texts that have changed since their review, such as `pages/risks`. */
  staleReviews: z.array(z.string()),
  photos: photoListSchema,
  /** The size of each file to download, in bytes, by its name. */
  downloads: z.record(z.string(), z.number()),
  /** Texts that speak of suicide, such as `faq/cost`. */
  suicideMentions: z.array(z.string()),
});

export type SiteState = z.infer<typeof siteStateSchema>;
