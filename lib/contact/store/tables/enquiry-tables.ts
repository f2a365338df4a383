import type { Generated } from 'kysely';

/** Tables of the store. Times are ISO 8601 in UTC. */
export type EnquiryTables = {
  enquiries: {
    id: Generated<number>;
    reference: string;
    /** What makes a repeated post of the same form the same enquiry (dedupe-key.ts). */
    dedupe_key: string;
    received_at: string;
    role: string;
    topic: string;
    /** A location's file name, or empty. */
    location: string;
    is_suspected_spam: 0 | 1;
    /** Why, as SpamSignal names with commas between them. */
    spam_signals: string;
    /** What the visitor typed: JSON (EnquiryDetails), or that sealed as an armoured age file. */
    details: string;
  };
  /** One row for each enquiry: the mail that tells the clinic of it. */
  outbox: {
    id: Generated<number>;
    reference: string;
    /** Of the mail, and the same in every attempt, so that a mailbox can tell a repetition. */
    message_id: string;
    status: MailStatus;
    attempts: number;
    /** When it was first tried, or null. Attempts end a fixed time after it. */
    first_attempt_at: string | null;
    next_attempt_at: string;
    /** Who tries it now, and until when nobody else may. */
    lease_token: string | null;
    leased_until: string | null;
    /** What stopped the last attempt: an SMTP reply code, or an error's code. */
    last_code: string | null;
    delivered_at: string | null;
  };
  /** Random keys for hashes that nobody shall be able to repeat once the day is over. */
  daily_keys: { day: string; key: string };
  /** One row, with the id 1: when a purge last ran. */
  purge_clock: { id: number; at: string };
  /** Who read, exported or removed enquiries, without what was in them. */
  audit: {
    id: Generated<number>;
    at: string;
    action: string;
    /** The user of the computer who ran the command, or `server`. */
    actor: string;
    /** Of one enquiry, or null when it was about several. */
    reference: string | null;
    count: number;
  };
};

/** How far the mail about an enquiry has come. `dead`: a dead letter, which is not tried again. */
export type MailStatus = 'pending' | 'delivered' | 'dead';
