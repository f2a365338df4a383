import { sql } from 'kysely';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';

/** What waits at one place; without any place, its name is empty. Nothing that anybody typed. */
export type Waiting = {
  location: string;
  newCount: number;
  inHandCount: number;
  /** Nobody has answered, although it was promised by now. */
  lateCount: number;
  /** When the oldest new one came: ISO 8601, UTC. */
  oldestNewAt: string | null;
};

/**
 * Counts what is not done, by place. Spam does not count.
 *
 * @param lateBefore what came before then without an answer is late: ISO 8601, UTC
 */
export async function countWaiting(
  { db }: EnquiryDatabase,
  lateBefore: string | undefined,
): Promise<Waiting[]> {
  const state = sql<string>`coalesce(work.state, 'new')`;
  const rows = await db
    .selectFrom('enquiries')
    .leftJoin('work', 'work.reference', 'enquiries.reference')
    .select(({ fn }) => [
      'location',
      fn.sum<number>(sql`case when ${state} = 'new' then 1 else 0 end`).as('new_count'),
      fn.sum<number>(sql`case when ${state} = 'in-hand' then 1 else 0 end`).as('in_hand_count'),
      fn
        .sum<number>(
          sql`case when received_at < ${lateBefore ?? ''} and answered_at is null then 1 else 0 end`,
        )
        .as('late_count'),
      sql<string | null>`min(case when ${state} = 'new' then received_at end)`.as('oldest_new_at'),
    ])
    .where(sql<boolean>`coalesce(work.spam, 'unknown') != 'spam'`)
    .where(state, '!=', 'done')
    .groupBy('location')
    .orderBy('location')
    .execute();
  return rows.map((row) => ({
    location: row.location,
    newCount: Number(row.new_count),
    inHandCount: Number(row.in_hand_count),
    lateCount: Number(row.late_count),
    oldestNewAt: row.oldest_new_at,
  }));
}
