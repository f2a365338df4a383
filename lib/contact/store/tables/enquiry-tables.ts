import type { Generated } from 'kysely';

/** The store's tables. Times are ISO 8601 in UTC. */
export type EnquiryTables = {
  enquiries: {
    id: Generated<number>;
    reference: string;
    /** The idempotency key (idempotency-key.ts). */
    dedupe_key: string;
    received_at: string;
    role: string;
    topic: string;
    /** A location's file name, or empty. */
    location: string;
    is_suspected_spam: 0 | 1;
    /** Why, as comma-separated SpamSignal names. */
    spam_signals: string;
    /** What the visitor typed: JSON (EnquiryDetails), plain or encrypted as an armored age file. */
    details: string;
  };
  /** One row per enquiry: the mail that notifies the clinic. */
  outbox: {
    id: Generated<number>;
    reference: string;
    /** The mail's `Message-ID`, the same for every attempt, so that mailboxes can detect duplicates. */
    message_id: string;
    status: MailStatus;
    attempts: number;
    /** When it was first attempted, or null. Retries end a fixed time after it. */
    first_attempt_at: string | null;
    next_attempt_at: string;
    /** Who is sending it now, and until when nobody else may. */
    lease_token: string | null;
    leased_until: string | null;
    /** Why the last attempt failed: an SMTP reply code or an error code. */
    last_code: string | null;
    delivered_at: string | null;
  };
  /** Random keys for hashes that must not be reproducible once the day is over. */
  daily_keys: { day: string; key: string };
  /** A single row with the id 1: when a purge last ran. */
  purge_clock: { id: number; at: string };
  /** Who read, exported or deleted enquiries, but not their content. */
  audit: {
    id: Generated<number>;
    at: string;
    action: string;
    /** The operating system's user who ran the command, or `server`. */
    actor: string;
    /** Of one enquiry, or null if it was about several. */
    reference: string | null;
    count: number;
    /** Why one was deleted, as a code; null for everything else. */
    reason: Generated<string | null>;
  };
  /** What staff did with an enquiry. One that nobody has touched has no row. */
  work: {
    reference: string;
    /** WorkState of lib/inbox/work/work-terms.ts. */
    state: string;
    /** The name of the member of staff who has it in hand. A name belongs to one person for good. */
    owner: string | null;
    /** SpamVerdict of the same file. */
    spam: string;
    /** When somebody first opened it, and when it was first answered or finished. */
    read_at: string | null;
    answered_at: string | null;
    /** Rises with each change, so that two people never overwrite each other. 0 before the first one. */
    version: number;
  };
  /** What colleagues wrote to each other about an enquiry. */
  notes: {
    id: Generated<number>;
    reference: string;
    /** Random, made in the browser, so that a note sent twice is stored once. */
    key: string;
    at: string;
    author: string;
    /** Plain, or encrypted in the browser as an armored age file where there are public keys. */
    text: string;
  };
  /** Who did what with an enquiry, and when. It is deleted with the enquiry. */
  work_history: {
    id: Generated<number>;
    reference: string;
    at: string;
    actor: string;
    /** HistoryAction of lib/inbox/work/work-terms.ts. */
    action: string;
  };
};

/** The delivery status of a mail. `dead` is a dead letter, which is not retried. */
export type MailStatus = 'pending' | 'delivered' | 'dead';
