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

/** What Hono's handlers of the inbox find in `c.var`, behind `requireStaff`. */
export type InboxEnv = { Variables: { staff: Staff } };

/** What the inbox says that only the clinic's content knows. */
export type InboxClinic = {
  /** The clinic's name. */
  name: string;
  /** The language of its site, such as `en-ZA`. */
  locale: string;
  timeZone: string;
  /** The places by their file names. */
  locations: readonly { name: string; title: string }[];
  /** How soon the clinic promises to reply. Without it nothing is late. */
  reply?: ReplyPromise | undefined;
  holidays?: readonly HolidayRule[];
  /** What staff often answer. */
  replies?: readonly ReplyTemplate[];
};

/** A reply to begin with, of `content/replies/`. `{name}` and `{reference}` are filled in by the browser. */
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
  now: () => Date;
};

/** Scripts and style sheets of the inbox, under names that change with their content. */
export type InboxAssets = {
  /** The path of a file of `dist/inbox`, such as `inbox.js`. */
  toPath: (name: string) => string;
  /** The response to a request for one of these paths. */
  answer: (request: Request) => Response | undefined;
};
