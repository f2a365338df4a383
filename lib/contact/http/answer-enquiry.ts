import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import type { Enquiry } from '../form/enquiry';
import { websiteTopic } from '../form/enquiry-fields';
import { type EnquiryProblemCode, toEnquiryErrors } from '../form/enquiry-problems';
import { type RefusalCode, toRefusalMessage } from './refusals';

/** The format a sender expects: a page for a browser without JavaScript, JSON for everything else. */
type AnswerFormat = 'json' | 'page';

/** Tells the expected format from `Content-Type` and `Accept`. */
export function toAnswerFormat(headers: Headers): AnswerFormat {
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  return isForm || headers.get('accept')?.includes('text/html') ? 'page' : 'json';
}

const noStore = { 'Cache-Control': 'no-store' };

/** 201 or 303: the enquiry has been written to disk. */
export function answerStored(
  format: AnswerFormat,
  reference: string,
  topic: Enquiry['topic'],
): Response {
  if (format === 'json') return Response.json({ reference }, { status: 201, headers: noStore });
  const path = topic === websiteTopic ? routes.feedbackSent : routes.contactSent;
  return redirect(toUrl(path, [['reference', reference]]));
}

/** 422 or 303: the enquiry has mistakes that its sender can correct. */
export function answerProblems(format: AnswerFormat, codes: EnquiryProblemCode[]): Response {
  if (format === 'page') return redirect(toProblemsUrl(codes));
  return Response.json({ errors: toEnquiryErrors(codes) }, { status: 422, headers: noStore });
}

/** 400, 413 or 415: the body cannot be parsed as a form. */
export function answerUnreadable(format: AnswerFormat, status: 400 | 413 | 415): Response {
  const code = 'body-unreadable';
  const errors = toEnquiryErrors([code]);
  return format === 'json'
    ? Response.json({ errors }, { status, headers: noStore })
    : answerPage(code, errors.form ?? '', status);
}

const refusalStatus = { 'from-elsewhere': 403, 'too-many': 429, 'not-stored': 503 } as const;

/** 403, 429 or 503, with a message that gives another way to reach the clinic. */
export function refuse(
  code: RefusalCode,
  phone: string | undefined,
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

/** Names the full error page in `Content-Location`. Going back restores what was typed. */
function answerPage(
  code: string,
  message: string,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return new Response(message, {
    status,
    headers: { ...noStore, ...headers, 'Content-Location': toProblemsUrl([code]) },
  });
}

/** 303: the browser requests the next page with GET, so reloading does not post again. */
function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { ...noStore, Location: location } });
}

function toProblemsUrl(codes: readonly string[]): string {
  return toUrl(
    routes.contactProblems,
    codes.map((code) => ['problem', code]),
  );
}

function toUrl(path: string, query: string[][]): string {
  return `${path}?${new URLSearchParams(query)}`;
}
