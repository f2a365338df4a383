import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import { toClientAddress } from './client-address';
import { type Enquiry, parseEnquiry } from './enquiry';
import { type EnquiryProblemCode, toEnquiryErrors } from './enquiry-problems';
import type { EnquiryService } from './enquiry-service';
import { readBody } from './read-body';
import { type RefusalCode, toRefusalMessage } from './refusals';
import { isFromAllowedSite } from './request-origin';
import { toSpamSignals } from './spam-signals';
import { withDeadline } from './with-deadline';

/** What is known of the clinic, and the service that keeps its enquiries. */
export type ReceiveOptions = {
  locations: readonly string[];
  website: string;
  /** Other sites whose form posts here. */
  allowedOrigins: readonly string[];
  phone: string | undefined;
  getService: () => Promise<EnquiryService>;
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
      return refuse('from-elsewhere', options, format);
    }
    const body = await readBody(request);
    if (!body.ok) return answerUnreadable(format, body.status);
    const parsed = parseEnquiry(body.fields, options.locations);
    if (!parsed.ok) return answerProblems(format, parsed.codes);
    const kept = await withDeadline(
      answerWithinMs,
      keep(parsed.enquiry, body.fields, request.headers, options),
    );
    if (!kept.ok) return refuse('too-many', options, format, kept.retryAfter);
    return answerStored(format, kept.reference);
  } catch (error) {
    logEvent('enquiry not stored', { error });
    return refuse('not-stored', options, format, retryAfterFailure);
  }
}

/** How the sender wants to be answered: a browser without JavaScript with a page, a program with JSON. */
type AnswerFormat = 'json' | 'page';

function toAnswerFormat(headers: Headers): AnswerFormat {
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  return isForm || headers.get('accept')?.includes('text/html') ? 'page' : 'json';
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

const noStore = { 'Cache-Control': 'no-store' };

function answerStored(format: AnswerFormat, reference: string): Response {
  if (format === 'json') return Response.json({ reference }, { status: 201, headers: noStore });
  return redirect(toAddress(routes.contactSent, [['reference', reference]]));
}

function answerProblems(format: AnswerFormat, codes: EnquiryProblemCode[]): Response {
  if (format === 'page') return redirect(toProblemsAddress(codes));
  return Response.json({ errors: toEnquiryErrors(codes) }, { status: 422, headers: noStore });
}

function answerUnreadable(format: AnswerFormat, status: 400 | 413 | 415): Response {
  const code = 'body-unreadable';
  const errors = toEnquiryErrors([code]);
  return format === 'json'
    ? Response.json({ errors }, { status, headers: noStore })
    : answerPage(code, errors.form ?? '', status);
}

const refusalStatus = { 'from-elsewhere': 403, 'too-many': 429, 'not-stored': 503 } as const;

/** Says no in a way that a program and a person both understand, with another way to reach the clinic. */
function refuse(
  code: RefusalCode,
  { phone }: ReceiveOptions,
  format: AnswerFormat,
  retryAfter?: number,
): Response {
  if (code !== 'not-stored') logEvent('enquiry refused', { code });
  const status = refusalStatus[code];
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  const message = toRefusalMessage(code, phone);
  return format === 'json'
    ? Response.json({ errors: { form: message } }, { status, headers: { ...noStore, ...headers } })
    : answerPage(code, message, status, headers);
}

/** Names the page that says it in full. Back still has what was typed. */
function answerPage(
  code: string,
  message: string,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return new Response(message, {
    status,
    headers: { ...noStore, ...headers, 'Content-Location': toProblemsAddress([code]) },
  });
}

/** 303: the browser asks for the next page with GET, so a reload posts nothing again. */
function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { ...noStore, Location: location } });
}

function toProblemsAddress(codes: readonly string[]): string {
  return toAddress(
    routes.contactProblems,
    codes.map((code) => ['problem', code]),
  );
}

function toAddress(path: string, query: string[][]): string {
  return `${path}?${new URLSearchParams(query)}`;
}
