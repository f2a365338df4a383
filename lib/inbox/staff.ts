import type { EnquiryService } from '@/lib/contact/enquiry-service';
import type { Env } from '@/lib/env';
import type { HolidayRule } from '@/lib/plan/holidays';
import type { ReplyPromise } from './work/late-before';

/** What staff may do: a manager also sees who has access, exports, and looks after what failed. */
export type StaffRole = 'staff' | 'manager';

/**
 * Somebody who may open the inbox. A name belongs to one person for good, also after their access was
 * revoked, so notes and histories name people by it.
 */
export type Staff = { id: number; name: string; role: StaffRole };

/** Whoever makes a request, and when they signed in: ISO 8601, UTC. */
export type SignedIn = Staff & { signedInAt: string };

/** What Hono's handlers of the inbox find in `c.var`, behind `requireStaff`. */
export type InboxEnv = { Variables: { staff: SignedIn } };

/** What the inbox says that only the clinic's content knows. */
export type InboxClinic = {
  /** The clinic's name. */
  name: string;
  timeZone: string;
  /** The places by their file names. */
  locations: readonly { name: string; title: string }[];
  /** How soon the clinic promises to reply. Without it nothing is late. */
  reply: ReplyPromise | undefined;
  holidays: readonly HolidayRule[];
  /** What staff often answer. */
  replies: readonly ReplyTemplate[];
};

/** A reply to begin with, of `content/replies/`. `{sender}` and `{reference}` are filled in by the browser. */
export type ReplyTemplate = {
  title: string;
  topics: readonly string[];
  subject: string;
  text: string;
};

/** What the pages of the inbox work with. */
export type InboxDeps = {
  /** The server's service. It may fail while the store cannot be opened. */
  getService: () => Promise<EnquiryService>;
  env: Env;
  clinic: InboxClinic;
  assets: InboxAssets;
  /** Of every response that has none of that name. */
  headers: Record<string, string>;
  now: () => Date;
};

/** Scripts and style sheets of the inbox, under paths that change with their content. */
export type InboxAssets = {
  /** The path of the script of every page. */
  script: string;
  /** The paths of the style sheets of every page. */
  styles: readonly string[];
  /** The response to a request for one of them, or for what the script loads. */
  answer: (request: Request) => Response | undefined;
};
