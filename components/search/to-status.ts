import type { Danger } from '@/lib/search/find-danger';

type Found = {
  hasSearched: boolean;
  hasFailed: boolean;
  danger: Danger | undefined;
  /** How many answers are shown. */
  count: number;
};

/** What a screen reader says of a search; nothing while nothing is looked for. */
export function toStatus({ hasSearched, hasFailed, danger, count }: Found): string {
  const help = danger ? 'Help now is shown first. ' : '';
  if (hasFailed) return `${help}The search could not be loaded.`;
  if (!hasSearched) return help.trim();
  if (count === 0) return `${help}Nothing matches these words.`;
  return `${help}${count === 1 ? '1 answer' : `${count} answers`} below.`;
}
