import type { Generated } from 'kysely';

/** The tables of those who may open the inbox. Times are ISO 8601 in UTC; hashes are SHA-256. */
export type StaffTables = {
  staff: {
    id: Generated<number>;
    name: string;
    /** The name in lower case: no two people have the same, not even after one was revoked. */
    name_key: string;
    role: 'staff' | 'manager';
    created_at: string;
    revoked_at: string | null;
  };
  /** Links that make one passkey. A row is deleted when its link is used. */
  invitations: {
    token_hash: string;
    staff_id: number;
    created_at: string;
    expires_at: string;
  };
  passkeys: {
    /** The credential's id, in base64url. */
    id: string;
    staff_id: number;
    /** The host name that it was made for. */
    host_name: string;
    /** COSE, in base64url. */
    public_key: string;
    /** How often it signed, as it reports itself; passkeys that are synced report 0. */
    counter: number;
    /** Whether it is copied to the person's other devices. */
    is_synced: 0 | 1;
    /** Comma-separated ways to reach it, as the browser reported them. */
    transports: string;
    created_at: string;
    last_used_at: string | null;
    revoked_at: string | null;
  };
  /** What a passkey has to sign. A row is deleted when an answer to it arrives. */
  challenges: {
    challenge: string;
    purpose: 'sign-in' | 'register';
    /** Who registers; null for a sign-in. */
    staff_id: number | null;
    expires_at: string;
  };
  /**
   * The days whose digest was sent, `2026-11-27`, and to which address: so that one of several servers sends
   * it there.
   */
  digests: { day: string; address: string };
  sessions: {
    token_hash: string;
    staff_id: number;
    passkey_id: string;
    created_at: string;
    /** Of the last request that its person made. */
    seen_at: string;
    expires_at: string;
  };
};
