import type { Generated } from 'kysely';
import type { StaffTables } from './staff-tables';
import type { WorkTables } from './work-tables';

/** The store's tables. Times are ISO 8601 in UTC. */
export type EnquiryTables = StaffTables &
  WorkTables & {
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
    /** Row 1: when a purge last ran that was sure of the time; row 2: the first after a jump (purge-clock.ts). */
    purge_clock: { id: number; at: string };
    /** Who read, exported or deleted enquiries, but not their content. */
    audit: {
      id: Generated<number>;
      at: string;
      action: string;
      /** The operating system's user, `server`, or the name of somebody in the inbox. */
      actor: string;
      /** Of one enquiry, or null if it was about several. */
      reference: string | null;
      count: number;
      /** Why one was deleted, as a code; null for everything else. */
      reason: Generated<string | null>;
      /** Whose access it was about, by name; null if it was about enquiries. */
      person: Generated<string | null>;
    };
  };

/** The delivery status of a mail. `dead` is a dead letter, which is not retried. */
export type MailStatus = 'pending' | 'delivered' | 'dead';
