import type { Env } from '@/lib/env';
import { logEvent } from '@/lib/log';
import { AuditLog } from './audit-log';
import { DailyKeys } from './daily-keys';
import { deliverDue } from './deliver';
import { type EnquiryDatabase, openEnquiryDatabase } from './enquiry-database';
import { EnquiryStore } from './enquiry-store';
import { Outbox } from './outbox';
import { RateLimit } from './rate-limit';
import { purge } from './retention';
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
  /** Sends what is due, and says how many it tried; absent without a mail server. */
  deliver: (() => Promise<number>) | undefined;
  /** Removes what is older than the settings allow, and says how many. */
  purge: (actor: string) => Promise<number>;
  /** Has the server send what is due, if it does. */
  wakeDelivery: () => void;
  /** Set when the server is about to end: no further mail is begun. */
  isStopping: boolean;
  close: () => Promise<void>;
};

/** @throws Error naming the setting when the store cannot be opened */
export async function openEnquiryService(env: Env): Promise<EnquiryService> {
  const database = await openEnquiryDatabase(env);
  const dailyKeys = new DailyKeys(database);
  const audit = new AuditLog(database);
  const store = new EnquiryStore(database, dailyKeys, {
    publicKeys: env.ENQUIRY_PUBLIC_KEYS,
    mailFrom: env.ENQUIRY_FROM,
  });
  const outbox = new Outbox(database);
  const service: EnquiryService = {
    database,
    store,
    outbox,
    audit,
    limit: new RateLimit(database, dailyKeys, env.ENQUIRY_LIMIT_PER_HOUR),
    proxies: env.TRUST_PROXY,
    deliver: toDeliver(env, store, outbox, () => service.isStopping),
    purge: (actor) => purgeAndTell(env, database, audit, actor),
    wakeDelivery: () => undefined,
    isStopping: false,
    close: () => database.db.destroy(),
  };
  return service;
}

function toDeliver(env: Env, store: EnquiryStore, outbox: Outbox, isStopping: () => boolean) {
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
    isStopping,
  } as const;
  return () => deliverDue(options);
}

async function purgeAndTell(env: Env, database: EnquiryDatabase, audit: AuditLog, actor: string) {
  const now = new Date();
  const retentionDays = env.ENQUIRY_RETENTION_DAYS;
  const { purged, overdue } = await purge(database, audit, { now, retentionDays, actor });
  if (purged > 0) logEvent('enquiries purged', { count: purged });
  if (overdue > 0) logEvent('enquiries past their time kept: not delivered', { count: overdue });
  return purged;
}
