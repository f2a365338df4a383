import type { Env } from '@/lib/env';
import { logEvent } from '@/lib/log';
import { deliverDue } from './delivery/deliver';
import { Outbox } from './delivery/outbox';
import { createSendMail } from './delivery/smtp';
import { RateLimit } from './http/rate-limit';
import { AuditLog } from './store/audit-log';
import { DailyKeys } from './store/daily-keys';
import type { EnquiryDatabase } from './store/engines/enquiry-database';
import { openEnquiryDatabase } from './store/engines/open-enquiry-database';
import type { Access } from './store/engines/open-sqlite';
import { EnquiryStore } from './store/enquiry-store';
import { hasStaff } from './store/has-staff';
import { checkPurgeClock } from './store/purge-clock';
import { type Purged, purge } from './store/retention';

/** Everything that stores and delivers enquiries, set up according to the settings. */
export type EnquiryService = {
  database: EnquiryDatabase;
  store: EnquiryStore;
  outbox: Outbox;
  audit: AuditLog;
  limit: RateLimit;
  /** Counts attempts to sign in to the inbox, or to use an invitation. */
  signInLimit: RateLimit;
  /** Proxies whose X-Forwarded-For is trusted. */
  proxies: readonly string[];
  /**
   * Sends the mails that are due and returns how many it attempted; absent without a mail server. Once
   * `isStopping` returns true, it starts no further mail.
   */
  deliver: ((isStopping?: () => boolean) => Promise<number>) | undefined;
  /** Deletes delivered enquiries that are older than the settings allow. */
  purge: (actor: string) => Promise<PurgeReport>;
  /** Asks the server to send due mails now, if it sends any. */
  wakeDelivery: () => void;
  close: () => Promise<void>;
};

/** From one network: a whole clinic may share it, and those that succeed do not count. */
const signInAttemptsPerHour = 60;

/** `isPostponed`: nothing was deleted, because the clock has jumped since the last purge. */
type PurgeReport = { isPostponed: true } | ({ isPostponed: false } & Purged);

/** Opens the store and sets up the rest. @throws StoreError naming the setting if it cannot be opened */
export async function openEnquiryService(env: Env, access?: Access): Promise<EnquiryService> {
  const database = await openEnquiryDatabase(env, access);
  const dailyKeys = new DailyKeys(database);
  const audit = new AuditLog(database);
  const store = new EnquiryStore(database, dailyKeys, {
    publicKeys: env.ENQUIRY_PUBLIC_KEYS,
    mailFrom: env.ENQUIRY_FROM,
  });
  const outbox = new Outbox(database);
  return {
    database,
    store,
    outbox,
    audit,
    limit: new RateLimit(database, dailyKeys, env.ENQUIRY_LIMIT_PER_HOUR),
    signInLimit: new RateLimit(database, dailyKeys, signInAttemptsPerHour, 'sign-in'),
    proxies: env.TRUST_PROXY,
    deliver: toDeliver(env, database, store, outbox),
    purge: (actor) => purgeAndLog(env, database, actor),
    wakeDelivery: () => undefined,
    close: () => database.close(),
  };
}

function toDeliver(
  env: Env,
  database: EnquiryDatabase,
  store: EnquiryStore,
  outbox: Outbox,
): EnquiryService['deliver'] {
  const { SMTP_URL, ENQUIRY_FROM, ENQUIRY_TO } = env;
  if (SMTP_URL === undefined || ENQUIRY_FROM === undefined || ENQUIRY_TO === undefined) {
    return undefined;
  }
  const options = {
    ...{ store, outbox },
    send: createSendMail(SMTP_URL, ENQUIRY_FROM),
    mail: {
      to: ENQUIRY_TO,
      toLocations: env.ENQUIRY_TO_LOCATIONS,
      // A server that encrypts what it stores must not mail it in plain text either.
      content: env.ENQUIRY_PUBLIC_KEYS.length > 0 ? 'notice' : env.ENQUIRY_EMAIL,
    },
    now: () => new Date(),
    random: Math.random,
  } as const;
  return async (isStopping = () => false) => {
    // Until somebody is invited, the inbox is a page that is not there.
    const inboxOrigin = (await hasStaff(database)) ? env.INBOX_ORIGIN : undefined;
    return deliverDue({ ...options, mail: { ...options.mail, inboxOrigin }, isStopping });
  };
}

async function purgeAndLog(
  env: Env,
  database: EnquiryDatabase,
  actor: string,
): Promise<PurgeReport> {
  const now = new Date();
  if (!(await checkPurgeClock(database, now))) {
    logEvent('purge postponed: the clock has jumped');
    return { isPostponed: true };
  }
  const retentionDays = env.ENQUIRY_RETENTION_DAYS;
  const report = await purge(database, { now, retentionDays, actor });
  const { purged, overdue, hasTraces } = report;
  if (purged > 0) logEvent('enquiries purged', { count: purged });
  if (overdue > 0) logEvent('overdue enquiries kept: not delivered', { count: overdue });
  if (hasTraces) logEvent('deleted enquiries not overwritten yet');
  return { isPostponed: false, ...report };
}
