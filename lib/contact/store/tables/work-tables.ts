import type { Generated } from 'kysely';

/** The tables of what staff did with enquiries. Times are ISO 8601 in UTC. */
export type WorkTables = {
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
