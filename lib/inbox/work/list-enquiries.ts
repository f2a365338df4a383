import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Enquiry } from '@/lib/contact/form/enquiry';
import { type SpamSignal, toKnownSignals } from '@/lib/contact/form/spam-signal-names';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import type { EnquiryTables, MailStatus } from '@/lib/contact/store/tables/enquiry-tables';
import { toWork } from './change-work';
import type { Work } from './to-next-work';
import { type ListTab, listTabs, pageSize, type SpamVerdict, type WorkState } from './work-terms';

/** One line of the list: everything but what was typed. */
export type ListedEnquiry = Pick<Enquiry, 'role' | 'topic' | 'location'> & {
  reference: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  state: WorkState;
  owner: Work['owner'];
  spam: SpamVerdict;
  answeredAt: Work['answeredAt'];
  /** Why the form suspects spam; usually empty. */
  spamSignals: SpamSignal[];
  isRead: boolean;
  version: number;
  mail: MailStatus;
};

/** What to list. */
export type ListRequest = {
  tab: ListTab;
  /** From 1. */
  page: number;
  location?: string | undefined;
  role?: string | undefined;
  topic?: string | undefined;
  /** Only what this person has in hand. */
  owner?: string | undefined;
  /** Only what is late. */
  isLate?: boolean | undefined;
};

/** One page of the list. */
export type EnquiryList = {
  enquiries: ListedEnquiry[];
  /** How many match. */
  count: number;
  /** How many there are in each tab, with the same filters. */
  counts: Record<ListTab, number>;
  /** How many of all enquiries have waited longer than the promised reply. */
  lateCount: number;
};

/**
 * Lists enquiries: unread first. Whoever has waited longest for us comes first; of what is over, the
 * latest.
 *
 * @param lateBefore whoever wrote before then, and has no answer, has waited too long: ISO 8601, UTC
 */
export async function listEnquiries(
  { db }: EnquiryDatabase,
  request: ListRequest,
  lateBefore: string | undefined,
): Promise<EnquiryList> {
  const matches = toFilter(request, lateBefore);
  const tabRows = await fromWork(db)
    .select(({ fn }) => [tab.as('tab'), fn.countAll().as('count')])
    .where(matches)
    .groupBy(tab)
    .execute();
  const counts = Object.fromEntries(
    listTabs.map((name) => [name, Number(tabRows.find((row) => row.tab === name)?.count ?? 0)]),
  ) as Record<ListTab, number>;
  const order = ['done', 'spam'].includes(request.tab) ? 'desc' : 'asc';
  const rows = await selectListed(db)
    .where(matches)
    .where(tab, '=', request.tab)
    .orderBy(sql`case when work.read_at is null then 0 else 1 end`)
    .orderBy('enquiries.received_at', order)
    .orderBy('enquiries.id', order)
    .limit(pageSize)
    .offset((request.page - 1) * pageSize)
    .execute();
  return {
    enquiries: rows.map(toListed),
    count: counts[request.tab],
    counts,
    lateCount: await countLate(db, lateBefore),
  };
}

/** Changes whenever the list does: whatever is written about an enquiry leaves a line in the history. */
export async function readStamp({ db }: EnquiryDatabase): Promise<string> {
  const enquiries = await db
    .selectFrom('enquiries')
    .select(({ fn }) => [fn.max('id').as('newest'), fn.countAll().as('count')])
    .executeTakeFirstOrThrow();
  const history = await db
    .selectFrom('work_history')
    .select(({ fn }) => [fn.max('id').as('newest'), fn.countAll().as('count')])
    .executeTakeFirstOrThrow();
  return [enquiries.newest, enquiries.count, history.newest, history.count].join('-');
}

/** Enquiries with what staff did with them, and the mail about them. */
function fromWork(db: Kysely<EnquiryTables>) {
  return db.selectFrom('enquiries').leftJoin('work', 'work.reference', 'enquiries.reference');
}

/** The columns of a line of the list. */
export function selectListed(db: Kysely<EnquiryTables>) {
  return fromWork(db)
    .innerJoin('outbox', 'outbox.reference', 'enquiries.reference')
    .select(['enquiries.reference', 'received_at', 'role', 'topic', 'location', 'spam_signals'])
    .select(['state', 'owner', 'spam', 'answered_at', 'read_at', 'version'])
    .select('outbox.status as mail');
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof selectListed>['execute']>>[number];

/** A line of the list from its row. */
export function toListed(row: ListedRow): ListedEnquiry {
  const { state, owner, spam, answeredAt } = toWork(row);
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    // Only the store writes these, from a parsed enquiry.
    role: row.role as Enquiry['role'],
    topic: row.topic as Enquiry['topic'],
    location: row.location,
    ...{ state, owner, spam, answeredAt },
    spamSignals: toKnownSignals(row.spam_signals),
    isRead: row.read_at !== null,
    version: row.version ?? 0,
    mail: row.mail,
  };
}

/** In which tab an enquiry is. */
const tab = sql<string>`case when work.spam = 'spam' then 'spam' else coalesce(work.state, 'new') end`;

type Where = ExpressionBuilder<
  EnquiryTables & { work: EnquiryTables['work'] },
  'enquiries' | 'work'
>;

function toFilter(
  { location, role, topic, owner, isLate = false }: ListRequest,
  lateBefore: string | undefined,
) {
  return ({ and, eb }: Where) =>
    and([
      ...(location === undefined ? [] : [eb('enquiries.location', '=', location)]),
      ...(role === undefined ? [] : [eb('enquiries.role', '=', role)]),
      ...(topic === undefined ? [] : [eb('enquiries.topic', '=', topic)]),
      ...(owner === undefined ? [] : [eb('work.owner', '=', owner)]),
      ...(isLate ? [toIsLate(lateBefore)] : []),
    ]);
}

/** Nobody has answered, although it was promised by now. */
function toIsLate(lateBefore = '') {
  return sql<boolean>`enquiries.received_at < ${lateBefore} and work.answered_at is null
    and coalesce(work.spam, 'unknown') != 'spam'`;
}

async function countLate(
  db: Kysely<EnquiryTables>,
  lateBefore: string | undefined,
): Promise<number> {
  if (lateBefore === undefined) return 0;
  const { count } = await fromWork(db)
    .select(({ fn }) => fn.countAll().as('count'))
    .where(toIsLate(lateBefore))
    .executeTakeFirstOrThrow();
  return Number(count);
}
