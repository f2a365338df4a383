import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import { type EnquiryProblemCode, toEnquiryErrors } from '../form/enquiry-problems';
import { type RefusalCode, toRefusalMessage } from './refusals';

/** How the sender wants to be answered: a browser without JavaScript with a page, a program with JSON. */
export type AnswerFormat = 'json' | 'page';

export function toAnswerFormat(headers: Headers): AnswerFormat {
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  return isForm || headers.get('accept')?.includes('text/html') ? 'page' : 'json';
}

const noStore = { 'Cache-Control': 'no-store' };

/** The enquiry is on the disk. */
export function answerStored(format: AnswerFormat, reference: string): Response {
  if (format === 'json') return Response.json({ reference }, { status: 201, headers: noStore });
  return redirect(toAddress(routes.contactSent, [['reference', reference]]));
}

/** The enquiry has mistakes that its sender can correct. */
export function answerProblems(format: AnswerFormat, codes: EnquiryProblemCode[]): Response {
  if (format === 'page') return redirect(toProblemsAddress(codes));
  return Response.json({ errors: toEnquiryErrors(codes) }, { status: 422, headers: noStore });
}

/** The body cannot be read as a form at all. */
export function answerUnreadable(format: AnswerFormat, status: 400 | 413 | 415): Response {
  const code = 'body-unreadable';
  const errors = toEnquiryErrors([code]);
  return format === 'json'
    ? Response.json({ errors }, { status, headers: noStore })
    : answerPage(code, errors.form ?? '', status);
}

const refusalStatus = { 'from-elsewhere': 403, 'too-many': 429, 'not-stored': 503 } as const;

/** Says no in a way that a program and a person both understand, with another way to reach the clinic. */
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
