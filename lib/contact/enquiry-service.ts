import type { Env } from '@/lib/env';
import { logEvent } from '@/lib/log';
import { AuditLog } from './audit-log';
import { DailyKeys } from './daily-keys';
import { deliverDue } from './deliver';
import { type EnquiryDatabase, openEnquiryDatabase } from './enquiry-database';
import { EnquiryStore } from './enquiry-store';
import type { Access } from './open-sqlite';
import { Outbox } from './outbox';
import { checkPurgeClock } from './purge-clock';
import { RateLimit } from './rate-limit';
import { type Purged, purge } from './retention';
import { createSendMail } from './smtp';

/** Everything that keeps and delivers enquiries, as the settings say. */
export type EnquiryService = {
  database: EnquiryDatabase;
  store: EnquiryStore;
  outbox: Outbox;
  audit: AuditLog;
  limit: RateLimit;
  /** Proxies whose X-Forwarded-For is believed. */
  proxies: readonly string[];
  /**
   * Sends what is due, and says how many it tried; absent without a mail server. No further mail is
   * begun once `isStopping` says so.
   */
  deliver: ((isStopping?: () => boolean) => Promise<number>) | undefined;
  /** Removes what is older than the settings allow. */
  purge: (actor: string) => Promise<PurgeReport>;
  /** Has the server send what is due, if it does. */
  wakeDelivery: () => void;
  close: () => Promise<void>;
};

/** `isPutOff`: nothing was removed, because the clock has jumped since the last purge. */
export type PurgeReport = { isPutOff: true } | ({ isPutOff: false } & Purged);

/** @throws StoreError naming the setting when the store cannot be opened */
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
    proxies: env.TRUST_PROXY,
    deliver: toDeliver(env, store, outbox),
    purge: (actor) => purgeAndTell(env, database, actor),
    wakeDelivery: () => undefined,
    close: () => database.close(),
  };
}

function toDeliver(env: Env, store: EnquiryStore, outbox: Outbox): EnquiryService['deliver'] {
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
      // A server that seals what it stores does not send it in the open either.
      content: env.ENQUIRY_PUBLIC_KEYS.length > 0 ? 'notice' : env.ENQUIRY_EMAIL,
    },
    now: () => new Date(),
    random: Math.random,
  } as const;
  return (isStopping = () => false) => deliverDue({ ...options, isStopping });
}

async function purgeAndTell(
  env: Env,
  database: EnquiryDatabase,
  actor: string,
): Promise<PurgeReport> {
  const now = new Date();
  if (!(await checkPurgeClock(database, now))) {
    logEvent('purge put off: the clock has jumped');
    return { isPutOff: true };
  }
  const retentionDays = env.ENQUIRY_RETENTION_DAYS;
  const report = await purge(database, { now, retentionDays, actor });
  const { purged, overdue, hasTraces } = report;
  if (purged > 0) logEvent('enquiries purged', { count: purged });
  if (overdue > 0) logEvent('enquiries past their time kept: not delivered', { count: overdue });
  if (hasTraces) logEvent('traces of removed enquiries kept: the store is in use');
  return { isPutOff: false, ...report };
}
