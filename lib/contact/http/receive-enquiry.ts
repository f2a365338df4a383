import { logEvent } from '@/lib/log';
import { type Enquiry, parseEnquiry } from '../form/enquiry';
import { toSpamSignals } from '../form/spam-signals';
import type { EnquiryStore } from '../store/enquiry-store';
import {
  answerProblems,
  answerStored,
  answerUnreadable,
  refuse,
  toAnswerFormat,
} from './answer-enquiry';
import { toClientAddress } from './client-address';
import type { RateLimit } from './rate-limit';
import { readBody } from './read-body';
import { isFromAllowedSite } from './request-origin';
import { withDeadline } from './with-deadline';

/** What it takes to accept an enquiry; the EnquiryService has more. */
export type ReceivingService = {
  store: Pick<EnquiryStore, 'add'>;
  limit: Pick<RateLimit, 'count'>;
  /** Proxies whose X-Forwarded-For is believed. */
  proxies: readonly string[];
  /** Has the server send the mail, if it sends any. */
  wakeDelivery: () => void;
};

/** What is known of the clinic, and the service that keeps its enquiries. */
export type ReceiveOptions = {
  locations: readonly string[];
  website: string;
  /** Other sites whose form posts here. */
  allowedOrigins: readonly string[];
  phone: string | undefined;
  getService: () => Promise<ReceivingService>;
  now: Date;
};

/** Nobody waits longer for an answer, whatever the database does. */
const answerWithinMs = 900;

/** In seconds: a lock is gone by then, or somebody has to mend something. */
const retryAfterFailure = 60;

/**
 * Answers a post of the contact form.
 *
 * - JSON: 201 `{ reference }`, 422 `{ errors: { field: message } }`
 * - form-encoded: 303 to a page that says the same; its address holds codes, never what was typed
 * - 400, 413 or 415 for a body that is not one of the form's, 403 for one from another site
 * - 429 and 503 with `Retry-After`: too many from one address, and nothing could be stored
 *
 * A refusal of a form names in `Content-Location` the page that says it in full; the server sends that
 * page with it.
 *
 * A success is answered only after the enquiry is on the disk.
 */
export async function receiveEnquiry(request: Request, options: ReceiveOptions): Promise<Response> {
  const format = toAnswerFormat(request.headers);
  const { website, allowedOrigins } = options;
  // Everything that looks at the request is in here: a fault of ours is 503, never a bare 500.
  try {
    if (!isFromAllowedSite(request.headers, website, allowedOrigins)) {
      return refuse('from-elsewhere', options.phone, format);
    }
    const body = await readBody(request);
    if (!body.ok) return answerUnreadable(format, body.status);
    const parsed = parseEnquiry(body.fields, options.locations);
    if (!parsed.ok) return answerProblems(format, parsed.codes);
    const kept = await withDeadline(
      answerWithinMs,
      keep(parsed.enquiry, body.fields, request.headers, options),
    );
    if (!kept.ok) return refuse('too-many', options.phone, format, kept.retryAfter);
    return answerStored(format, kept.reference);
  } catch (error) {
    logEvent('enquiry not stored', { error });
    return refuse('not-stored', options.phone, format, retryAfterFailure);
  }
}

type Kept = { ok: true; reference: string } | { ok: false; retryAfter: number };

async function keep(
  enquiry: Enquiry,
  fields: unknown,
  headers: Headers,
  { getService, now }: ReceiveOptions,
): Promise<Kept> {
  const { store, limit, proxies, wakeDelivery } = await getService();
  const retryAfter = await limit.count(toClientAddress(headers, proxies), now);
  if (retryAfter > 0) return { ok: false, retryAfter };
  const signals = toSpamSignals(enquiry, fields);
  const reference = await store.add(enquiry, now, signals);
  logEvent('enquiry stored', { reference, ...(signals.length > 0 && { code: signals.join() }) });
  wakeDelivery();
  return { ok: true, reference };
}
