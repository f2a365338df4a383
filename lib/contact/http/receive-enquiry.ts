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

/** The part of EnquiryService that accepting an enquiry needs. */
export type ReceivingService = {
  store: Pick<EnquiryStore, 'add'>;
  limit: Pick<RateLimit, 'count'>;
  /** Proxies whose X-Forwarded-For is trusted. */
  proxies: readonly string[];
  /** Asks the server to send due mails now, if it sends any. */
  wakeDelivery: () => void;
};

/** Facts about the clinic, and the service that stores its enquiries. */
type ReceiveOptions = {
  locations: readonly string[];
  /** Paths of the site's pages, which feedback may be about. */
  pages: readonly string[];
  website: string;
  /** Origins of other sites whose form may post here. */
  allowedOrigins: readonly string[];
  phone: string | undefined;
  getService: () => Promise<ReceivingService>;
  now: Date;
};

/** The upper bound for an answer, whatever the database does. */
const answerWithinMs = 900;

/** In seconds. A lock is released by then; anything else needs fixing by a person. */
const retryAfterFailure = 60;

/**
 * Answers a post of the contact form.
 *
 * - JSON: 201 `{ reference }`, 422 `{ errors: { field: message } }`
 * - form-encoded: 303 to a page with the same content; its URL has codes, never what was typed
 * - 400, 413 or 415 for a body that cannot be parsed, 403 for a post from another site
 * - 429 and 503 with `Retry-After`: too many from one address, and storing failed
 *
 * A refusal of a form-encoded post names the full error page in `Content-Location`, and the server sends
 * that page as its body.
 *
 * A success is answered only after the enquiry has been written to disk.
 */
export async function receiveEnquiry(request: Request, options: ReceiveOptions): Promise<Response> {
  const format = toAnswerFormat(request.headers);
  const { website, allowedOrigins } = options;
  // Everything that touches the request is inside, so that a bug of ours is a 503, not a bare 500.
  try {
    if (!isFromAllowedSite(request.headers, website, allowedOrigins)) {
      return refuse('from-elsewhere', options.phone, format);
    }
    const body = await readBody(request);
    if (!body.ok) return answerUnreadable(format, body.status);
    const parsed = parseEnquiry(body.fields, options.locations, options.pages);
    if (!parsed.ok) return answerProblems(format, parsed.codes);
    const kept = await withDeadline(
      answerWithinMs,
      keep(parsed.enquiry, body.fields, request.headers, options),
    );
    if (!kept.ok) return refuse('too-many', options.phone, format, kept.retryAfter);
    return answerStored(format, kept.reference, parsed.enquiry.topic);
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
