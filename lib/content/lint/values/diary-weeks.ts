import type { ContentItem } from '../../load/content-item';

/** For how many weeks the diary of a sheet has lines; `undefined` where it has none. */
export function diaryWeeks({ text }: ContentItem): number | undefined {
  const [, weeks] = /^::diary\[.*\]\{weeks=(\d+)\}/m.exec(text) ?? [];
  return weeks === undefined ? undefined : Number(weeks);
}
