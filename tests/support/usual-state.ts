import type { Content } from '@/lib/content/content';
import { defaultPalettes } from '@/lib/content/schemas/colours/palette';

/** What the check and the theme add to the content, where nothing is out of the ordinary. */
export const usualState = {
  preview: undefined,
  areDraftsShown: false,
  today: '2026-11-22',
  notices: [],
  replies: [],
  theme: { ...defaultPalettes, mark: undefined },
  downloads: new Map(),
} satisfies Partial<Content>;
