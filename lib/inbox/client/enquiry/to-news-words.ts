import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import { toHistoryWords } from './history-rows';

/** What others have done with an enquiry since; empty if nothing. @param me the name of who looks */
export function toNewsWords(before: WorkedEnquiry, after: WorkedEnquiry, me: string): string {
  const others = after.history
    .slice(before.history.length)
    .filter(({ actor, action }) => actor !== me && action !== 'read');
  return others.map(({ actor, action }) => `${actor} ${toHistoryWords(action)}.`).join(' ');
}
