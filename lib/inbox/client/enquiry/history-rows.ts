import { historyLabels } from '@/lib/inbox/work/labels';
import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import type { HistoryAction } from '@/lib/inbox/work/work-terms';
import { build } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toTime } from '../page/times';

/** Who did what with an enquiry, and when. */
export function toHistoryRows(
  { history, receivedAt }: WorkedEnquiry,
  { clinic }: Desk['start'],
): HTMLLIElement[] {
  const row = (at: string, words: string) =>
    build('li', {}, `${toTime(at, clinic.timeZone)}: ${words}`);
  return [
    row(receivedAt, 'it came in'),
    ...history.map(({ at, actor, action }) => row(at, `${actor} ${toHistoryWords(action)}`)),
  ];
}

/** What somebody did, after their name. */
export function toHistoryWords(action: string): string {
  return historyLabels[action as HistoryAction] ?? action;
}
